INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000001', 'dongshan', 'reported', 'urgent', '', '', '东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"cause":"连日强降雨","consequences":"掩埋房屋两间","course":"凌晨2时58分山体滑塌","informant":{"name":"信息员甲","phone":"10000000009"},"leaders_on_scene":{"present":true,"who":"镇长"},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","next_steps":"继续搜救","occurred_at":"2026-11-22T02:58:00+08:00","property_loss":"being verified","scope":"三组12户","source":"东山村村民电话","trend":"仍有小规模滑塌"}', '[]', 2, '2026-11-21 19:00:00.000000', NULL, '2026-11-21 19:00:00.000000', NULL, NULL, '2026-11-21 20:15:00.000000', '{"2026-11-21T19:00:00+00:00":["location"],"2026-11-21T20:15:00+00:00":["casualties.dead","casualties.missing","casualties.seriously_injured","casualties.slightly_injured","casualties.trapped","cause","consequences","course","informant.name","informant.phone","leaders_on_scene","measures","nature","next_steps","occurred_at","property_loss","scope","source","trend"]}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000002', 'xihe', 'closed', 'urgent', '', '', '西河镇塌方', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"cause":"连日强降雨","consequences":"掩埋房屋两间","course":"凌晨2时58分山体滑塌","informant":{"name":"信息员甲","phone":"10000000009"},"leaders_on_scene":{"present":true,"who":"镇长"},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","next_steps":"继续搜救","occurred_at":"2026-11-22T02:58:00+08:00","property_loss":"being verified","scope":"三组12户","source":"东山村村民电话","trend":"仍有小规模滑塌"}', '[]', 1, '2026-11-21 19:00:00.000000', NULL, '2026-11-21 19:00:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 19:00:00.000000', '{"2026-11-21T19:00:00+00:00":["casualties.dead","casualties.missing","casualties.seriously_injured","casualties.slightly_injured","casualties.trapped","cause","consequences","course","informant.name","informant.phone","leaders_on_scene","location","measures","nature","next_steps","occurred_at","property_loss","scope","source","trend"]}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000003', 'xihe', 'reported', 'critical', '', '', '学校食物中毒', '[]', '{}', '["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"]', 1, '2026-11-21 19:35:00.000000', NULL, '2026-11-21 19:35:00.000000', NULL, NULL, NULL, '{}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000004', 'dongshan', 'reported', 'important', '', '', '道路中断', '[]', '{}', '["occurred_at","location","person","matter","cause","result"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL, '{}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000005', 'dongshan', 'reported', 'urgent', '', '', '东山镇东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","occurred_at":"2026-11-22T02:58:00+08:00","source":"东山村村民电话"}', '["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL, '{"2026-11-21T20:15:00+00:00":["casualties.dead","casualties.missing","casualties.seriously_injured","casualties.slightly_injured","casualties.trapped","location","measures","nature","occurred_at","source"]}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000006', '', 'reported', 'urgent', '', '', '收到', '[]', '{}', '["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL, '{}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000007', 'dongshan', 'reported', 'urgent', '', '', '东山镇东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","occurred_at":"2026-11-22T02:58:00+08:00","source":"东山村村民电话"}', '["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL, '{"2026-11-21T20:15:00+00:00":["casualties.dead","casualties.missing","casualties.seriously_injured","casualties.slightly_injured","casualties.trapped","location","measures","nature","occurred_at","source"]}', '{}');
INSERT INTO mail (number, sha256, identity, size, way, received_at, taken_at, sender, recipient, subject, message_id, kind, outcome, reason, verified, unit, person, human, incident, report, answer, reading, salt, raw, faults, told) VALUES ('E2026-000001', 'eebae21e13720485a3092cc56e9781b1bf7381e7dcd5a7847929db51b010b395', '585d004cac0682156a5a27ca473e6ff9bd22e04a3a8ba13646fe3a400b4602f2', 682, 'handover', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'duty@example.org', 'report@example.org', '【紧急】东山镇东山村山体滑坡', '<8455843319516280323@mail.example.org>', 'report', 'opened', '', TRUE, 'dongshan', 'duty', FALSE, '2026-000005', '2026-000005-01', 'M223RBH', '{"aware_at":null,"category":"","class":"urgent","class_by":"subject tag","doubts":[],"elements":{"casualties":{"how":"labelled","passage":"伤亡人数：死亡0人，失联1人，重伤0人，轻伤2人，受困0人","value":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0}},"location":{"how":"labelled","passage":"事发地点：东山镇东山村三组","value":"东山镇东山村三组"},"measures":{"how":"labelled","passage":"已采取的措施：已转移群众38人","value":"已转移群众38人"},"nature":{"how":"labelled","passage":"性质：山体滑坡","value":"山体滑坡"},"occurred_at":{"how":"labelled","passage":"事发时间：11月22日2时58分","value":"2026-11-22T02:58:00+08:00"},"source":{"how":"labelled","passage":"信息来源：东山村村民电话","value":"东山村村民电话"}},"flags":[],"incident":"","kind":null,"signed_by":"","title":"东山镇东山村山体滑坡","unit":"dongshan","unit_by":"subject"}', X'f4556728190ef16c69b7c0fb5cabbfe5', X'46726f6d3a203d3f7574662d383f623f3559433835342b74355a47593f3d203c64757479406578616d706c652e6f72673e0a546f3a207265706f7274406578616d706c652e6f72670a5375626a6563743a203d3f7574662d383f623f343443513537536e356f436c34344352354c696335624778365a5748354c6963356247783570325235624778354c325435727552355a32683f3d0a446174653a2053756e2c203232204e6f7620323032362030333a30303a3030202b303830300a4d6573736167652d49443a203c38343535383433333139353136323830333233406d61696c2e6578616d706c652e6f72673e0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d227574662d38220a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340a4d494d452d56657273696f6e3a20312e300a0a354c2b68356f47763570326c3572715137377961354c69633562477835703252357032523572435235355331364b2b6443755336692b57506b65615874756d58744f2b386d6a4578357079490a4d6a4c6d6c365579357065324e546a6c6949594b354c714c35592b52355a797735344b3537377961354c696335624778365a5748354c69633562477835703252354c694a35377545437561410a702b6930714f2b386d755778736553396b2b61376b6557646f51726b764b546b7571486b7572726d6c624476764a726d7262766b75714577354c71363737794d35615378364947554d6553360a75752b386a4f6d486a6553387044446b7572727676497a6f7662766b764b5179354c71363737794d35592b58355a75774d4f53367567726c74374c706834666c6a35626e6d6f546d6a71726d0a6c723376764a726c74374c6f76617a6e7037766e7671546b764a637a4f4f533675676f3d0a0d0a', '[]', FALSE);
INSERT INTO mail (number, sha256, identity, size, way, received_at, taken_at, sender, recipient, subject, message_id, kind, outcome, reason, verified, unit, person, human, incident, report, answer, reading, salt, raw, faults, told) VALUES ('E2026-000002', '75e1142d21f215c680a94ee9c750ed4be734d9b078a1cb407314039f6314eb5d', '40b89e3a349ad42de60c50a25bc80db34bd63cb7725c461eadc8cf9ad5e6f43c', 310, 'handover', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'duty@example.org', 'report@example.org', '收到', '<1228816484447152364@mail.example.org>', 'report', 'opened', '', TRUE, '', 'duty', FALSE, '2026-000006', '2026-000006-01', 'M22425R', '{"aware_at":null,"category":"","class":"","class_by":"","doubts":[],"elements":{},"flags":[],"incident":"","kind":null,"signed_by":"","title":"收到","unit":"","unit_by":"sender"}', X'12c519ecb738fb400f96e73e389b4fa3', X'46726f6d3a203d3f7574662d383f623f3559433835342b74355a47593f3d203c64757479406578616d706c652e6f72673e0a546f3a207265706f7274406578616d706c652e6f72670a5375626a6563743a203d3f7574662d383f623f35705332355969773f3d0a446174653a2053756e2c203232204e6f7620323032362030333a30303a3030202b303830300a4d6573736167652d49443a203c31323238383136343834343437313532333634406d61696c2e6578616d706c652e6f72673e0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d227574662d38220a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340a4d494d452d56657273696f6e3a20312e300a0a35705332355969774c4f69776f7569776f676f3d0a0d0a', '[]', FALSE);
INSERT INTO mail (number, sha256, identity, size, way, received_at, taken_at, sender, recipient, subject, message_id, kind, outcome, reason, verified, unit, person, human, incident, report, answer, reading, salt, raw, faults, told) VALUES ('E2026-000003', '7845597400cf3a3929548d45657c63f8f9b1902b23abbe845e0b1d6d2907cd57', '8dbdb59f65cba941612386a3bf838a2168eca637d58ea38d735e9eb0589b3024', 692, 'handover', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'stranger@elsewhere.example', 'report@example.org', '【紧急】东山镇东山村山体滑坡', '<8455843319516280323@mail.example.org>', 'report', 'opened', '', FALSE, 'dongshan', '', FALSE, '2026-000007', '2026-000007-01', 'M2245RV', '{"aware_at":null,"category":"","class":"urgent","class_by":"subject tag","doubts":[],"elements":{"casualties":{"how":"labelled","passage":"伤亡人数：死亡0人，失联1人，重伤0人，轻伤2人，受困0人","value":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0}},"location":{"how":"labelled","passage":"事发地点：东山镇东山村三组","value":"东山镇东山村三组"},"measures":{"how":"labelled","passage":"已采取的措施：已转移群众38人","value":"已转移群众38人"},"nature":{"how":"labelled","passage":"性质：山体滑坡","value":"山体滑坡"},"occurred_at":{"how":"labelled","passage":"事发时间：11月22日2时58分","value":"2026-11-22T02:58:00+08:00"},"source":{"how":"labelled","passage":"信息来源：东山村村民电话","value":"东山村村民电话"}},"flags":[],"incident":"","kind":null,"signed_by":"","title":"东山镇东山村山体滑坡","unit":"dongshan","unit_by":"subject"}', X'fddacd7848113b82577d65244f3e464b', X'46726f6d3a203d3f7574662d383f623f3559433835342b74355a47593f3d203c737472616e67657240656c736577686572652e6578616d706c653e0a546f3a207265706f7274406578616d706c652e6f72670a5375626a6563743a203d3f7574662d383f623f343443513537536e356f436c34344352354c696335624778365a5748354c6963356247783570325235624778354c325435727552355a32683f3d0a446174653a2053756e2c203232204e6f7620323032362030333a30303a3030202b303830300a4d6573736167652d49443a203c38343535383433333139353136323830333233406d61696c2e6578616d706c652e6f72673e0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d227574662d38220a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340a4d494d452d56657273696f6e3a20312e300a0a354c2b68356f47763570326c3572715137377961354c69633562477835703252357032523572435235355331364b2b6443755336692b57506b65615874756d58744f2b386d6a4578357079490a4d6a4c6d6c365579357065324e546a6c6949594b354c714c35592b52355a797735344b3537377961354c696335624778365a5748354c69633562477835703252354c694a35377545437561410a702b6930714f2b386d755778736553396b2b61376b6557646f51726b764b546b7571486b7572726d6c624476764a726d7262766b75714577354c71363737794d35615378364947554d6553360a75752b386a4f6d486a6553387044446b7572727676497a6f7662766b764b5179354c71363737794d35592b58355a75774d4f53367567726c74374c706834666c6a35626e6d6f546d6a71726d0a6c723376764a726c74374c6f76617a6e7037766e7671546b764a637a4f4f533675676f3d0a0d0a', '[]', TRUE);
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2223SR', 'sms', 'duty', '+8610000000001', '', '「还剩10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请按时报送。 [M2223SR]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:22:00.000000', 1, '', '2026-11-21 19:20:00.000000', 'SMd36824bc660cf1b01d0f709d23f89bf1', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2224CA', 'email', 'duty', 'duty@example.org', '[2026-000001] 还剩10分钟：东山镇 东山村山体滑坡', '还剩10分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请按时报送。

-- 
消息编号 M2224CA · 审计日志 11 46c613e5242164e5
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:22:00.000000', 1, '', '2026-11-21 19:20:00.000000', '2.0.0 Ok: queued as 1', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2225GW', 'sms', 'duty', '+8610000000001', '', '「还剩5分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请按时报送。 [M2225GW]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:27:00.000000', 1, '', '2026-11-21 19:25:00.000000', 'SM04ef216ba2645bc2cd9dff1849348890', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22268Y', 'email', 'duty', 'duty@example.org', '[2026-000001] 还剩5分钟：东山镇 东山村山体滑坡', '还剩5分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请按时报送。

-- 
消息编号 M22268Y · 审计日志 14 5f615f16c6f902eb
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:27:00.000000', 1, '', '2026-11-21 19:25:00.000000', '2.0.0 Ok: queued as 2', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2227C4', 'sms', 'duty', '+8610000000001', '', '「已到时限」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2227C4]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', 'SM51d4c8a13ae98d24711f1e116557389c', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2228JG', 'email', 'duty', 'duty@example.org', '[2026-000001] 已到时限：东山镇 东山村山体滑坡', '已到时限

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M2228JG · 审计日志 17 9a11f0367b5ed478
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', '2.0.0 Ok: queued as 3', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2229WN', 'sms', 'head', '+8610000000002', '', '「已到时限」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2229WN]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', 'SM61ef7e978faa1364738aa9c70c150058', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222AHZ', 'email', 'head', 'head@example.org', '[2026-000001] 已到时限：东山镇 东山村山体滑坡', '已到时限

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222AHZ · 审计日志 17 9a11f0367b5ed478
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', '2.0.0 Ok: queued as 4', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222BP2', 'sms', 'leader', '+8610000000003', '', '「逾期5分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222BP2]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:37:00.000000', 1, '', '2026-11-21 19:35:00.000000', 'SM6fb4a5fed3663ce91e089c9196e54f4b', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222CT3', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期5分钟：东山镇 东山村山体滑坡', '逾期5分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222CT3 · 审计日志 23 7cf0d42995e3568e
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:37:00.000000', 1, '', '2026-11-21 19:35:00.000000', '2.0.0 Ok: queued as 5', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222DEL', 'sms', 'duty', '+8610000000001', '', '「逾期10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222DEL]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', 'SM8a952e14cddb07a5e7c0da84b26c567b', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222E6T', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期10分钟：东山镇 东山村山体滑坡', '逾期10分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222E6T · 审计日志 31 aadb68e916f964b8
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', '2.0.0 Ok: queued as 6', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222F2P', 'sms', 'head', '+8610000000002', '', '「逾期10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222F2P]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', 'SMfdd8f485b683f826b5e38a801f0a56fd', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222G8S', 'email', 'head', 'head@example.org', '[2026-000001] 逾期10分钟：东山镇 东山村山体滑坡', '逾期10分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222G8S · 审计日志 31 aadb68e916f964b8
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', '2.0.0 Ok: queued as 7', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222H2T', 'sms', 'group', '+8610000000004', '', '「逾期15分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222H2T]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', 'SM9a720c6619e0d5018db292fb05c2cade', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222JAL', 'email', 'group', 'group@example.org', '[2026-000001] 逾期15分钟：东山镇 东山村山体滑坡', '逾期15分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222JAL · 审计日志 36 0b14ba20b726b58f
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', '2.0.0 Ok: queued as 8', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222K7W', 'sms', 'leader', '+8610000000003', '', '「逾期15分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222K7W]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', 'SM33e36acec6ab5f6cc1071facc1668875', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222LHA', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期15分钟：东山镇 东山村山体滑坡', '逾期15分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222LHA · 审计日志 36 0b14ba20b726b58f
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', '2.0.0 Ok: queued as 9', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222M5V', 'sms', 'duty', '+8610000000001', '', '「逾期20分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222M5V]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', 'SM4e5c66fbaa2c02ad9ef1059b42068835', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222NXU', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期20分钟：东山镇 东山村山体滑坡', '逾期20分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222NXU · 审计日志 41 2d57b15cc695dd7c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', '2.0.0 Ok: queued as A', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222PVB', 'sms', 'head', '+8610000000002', '', '「逾期20分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222PVB]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', 'SM6ab30c29205aa70bedfdac6cdee38996', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222QYD', 'email', 'head', 'head@example.org', '[2026-000001] 逾期20分钟：东山镇 东山村山体滑坡', '逾期20分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222QYD · 审计日志 41 2d57b15cc695dd7c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', '2.0.0 Ok: queued as B', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222R4F', 'sms', 'group', '+8610000000004', '', '「逾期25分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222R4F]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', 'SM7b9eca13f0b97fd4c9a6010e62cb2b52', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222SNX', 'email', 'group', 'group@example.org', '[2026-000001] 逾期25分钟：东山镇 东山村山体滑坡', '逾期25分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222SNX · 审计日志 46 92b9895c335b9e49
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', '2.0.0 Ok: queued as C', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222TP4', 'sms', 'leader', '+8610000000003', '', '「逾期25分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222TP4]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', 'SM4a37414fc4f1d44544633e53fb22fdaa', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222UH9', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期25分钟：东山镇 东山村山体滑坡', '逾期25分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222UH9 · 审计日志 46 92b9895c335b9e49
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', '2.0.0 Ok: queued as D', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222VXD', 'sms', 'duty', '+8610000000001', '', '「逾期30分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222VXD]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', 'SM95206a2b2e9bef4ad969dabf52c9fda3', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222WCX', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期30分钟：东山镇 东山村山体滑坡', '逾期30分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222WCX · 审计日志 51 a47be0a86fdf8c16
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', '2.0.0 Ok: queued as E', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222XJP', 'sms', 'head', '+8610000000002', '', '「逾期30分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222XJP]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', 'SM560efc1dd366d983c40a9f8965c50ab9', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222YW7', 'email', 'head', 'head@example.org', '[2026-000001] 逾期30分钟：东山镇 东山村山体滑坡', '逾期30分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M222YW7 · 审计日志 51 a47be0a86fdf8c16
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', '2.0.0 Ok: queued as F', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222ZLP', 'sms', 'group', '+8610000000004', '', '「逾期35分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222ZLP]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', 'SM48b289b28c796ce88f50951b22d5f1da', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2232NV', 'email', 'group', 'group@example.org', '[2026-000001] 逾期35分钟：东山镇 东山村山体滑坡', '逾期35分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M2232NV · 审计日志 56 8c6f807e76dffd18
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', '2.0.0 Ok: queued as 10', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2233PW', 'sms', 'leader', '+8610000000003', '', '「逾期35分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2233PW]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', 'SM3e59985fdc2e07120046f38b96477680', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2234EH', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期35分钟：东山镇 东山村山体滑坡', '逾期35分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M2234EH · 审计日志 56 8c6f807e76dffd18
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', '2.0.0 Ok: queued as 11', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2235VV', 'sms', 'duty', '+8610000000001', '', '「逾期40分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2235VV]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', 'SM1b903e83a1ee8cee01f8d0e5f33ed61f', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2236NT', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期40分钟：东山镇 东山村山体滑坡', '逾期40分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M2236NT · 审计日志 61 ec1adf2477dc0644
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', '2.0.0 Ok: queued as 12', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2237GA', 'sms', 'head', '+8610000000002', '', '「逾期40分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2237GA]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', 'SMc2c73bbb7305a999c8b6e449d34dbbe3', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22387J', 'email', 'head', 'head@example.org', '[2026-000001] 逾期40分钟：东山镇 东山村山体滑坡', '逾期40分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M22387J · 审计日志 61 ec1adf2477dc0644
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', '2.0.0 Ok: queued as 13', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22394V', 'sms', 'group', '+8610000000004', '', '「逾期45分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M22394V]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM8fbfefbd07f3370ce55116e133f83d05', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223A92', 'email', 'group', 'group@example.org', '[2026-000001] 逾期45分钟：东山镇 东山村山体滑坡', '逾期45分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M223A92 · 审计日志 66 ae0c056dc5606ed2
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 14', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223BNX', 'sms', 'leader', '+8610000000003', '', '「逾期45分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M223BNX]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMafcca9a25d6316753262f4e2f775c76e', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223CWV', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期45分钟：东山镇 东山村山体滑坡', '逾期45分钟

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:30:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M223CWV · 审计日志 66 ae0c056dc5606ed2
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 15', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223DQU', 'sms', 'duty', '+8610000000001', '', '「还剩20分钟」西河镇 2026-000003 学校食物中毒。特别紧急信息文字报告应于11-22 04:35+08:00前报送。尚缺：信息来源、事发时间、事发地点、起因等15项。请按时报送。 [M223DQU]', '2026-000003', 'xihe', '["2026-000003"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM7225a85af9b2c7f94cfbe27688c14013', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223ENZ', 'email', 'duty', 'duty@example.org', '[2026-000003] 还剩20分钟：西河镇 学校食物中毒', '还剩20分钟

事件编号：2026-000003
单位：西河镇
事件标题：学校食物中毒
特别紧急信息文字报告：应于2026-11-22 04:35:00+08:00前报送
尚缺要素：
  - 信息来源
  - 事发时间
  - 事发地点
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

请按时报送。

-- 
消息编号 M223ENZ · 审计日志 66 ae0c056dc5606ed2
', '2026-000003', 'xihe', '["2026-000003"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 16', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223FGU', 'sms', 'duty', '+8610000000001', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223FGU]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMa1af1ce5d93e81486e686f27aebd402c', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223G9N', 'email', 'duty', 'duty@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223G9N · 审计日志 74 77e349cbb19bdfa4
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 17', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223H3Y', 'sms', 'head', '+8610000000002', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223H3Y]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM3bf786e01bace4753e3a87b506e14bb6', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223JUY', 'email', 'head', 'head@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223JUY · 审计日志 74 77e349cbb19bdfa4
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 18', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223KA2', 'sms', 'leader', '+8610000000003', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223KA2]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM490360c92b06594a9ee65c781a3a0a54', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223L8C', 'email', 'leader', 'leader@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223L8C · 审计日志 74 77e349cbb19bdfa4
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 19', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223MY3', 'sms', 'group', '+8610000000004', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223MY3]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMf815b510f3a4105fced8aab91a6ccbf8', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223N5V', 'email', 'group', 'group@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223N5V · 审计日志 74 77e349cbb19bdfa4
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1A', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223P7F', 'sms', 'office', '+8610000000005', '', '「来件无法识别，已存档」Q2026-000001 没有字段“nonsense”。请查看并人工录入：incidentd quarantine show Q2026-000001 [M223P7F]', '', '', '[]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMa2fbc7224102deead5f4f0eaaee7ec4b', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223QLM', 'email', 'office', 'office@example.org', '[Q2026-000001] 来件无法识别，已存档：没有字段“nonsense”', '来件无法识别，已存档

存档编号：Q2026-000001
原因：没有字段“nonsense”

请查看并人工录入：incidentd quarantine show Q2026-000001

-- 
消息编号 M223QLM · 审计日志 90 f56f64ba6763659e
', '', '', '[]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1B', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223RBH', 'email', '', 'duty@example.org', '[2026-000005] 已收到：东山镇 东山镇东山村山体滑坡', '-- 请在此行以上回复 --

事件编号：2026-000005
报告：2026-000005-01 首报
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急程度：紧急信息
收到时间：2026-11-22 04:15:00+08:00

已读出：
  - 信息来源: 东山村村民电话
  - 事发时间: 2026-11-22 02:58:00+08:00
  - 事发地点: 东山镇东山村三组
  - 性质: 山体滑坡
  - 伤亡人数: 死亡0、失踪1、重伤0、轻伤2、被困0
  - 已采取的措施: 已转移群众38人

尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

时限：
  - 紧急信息文字报告: 应于2026-11-22 03:28:00+08:00前报送，已逾期47分钟

补报时直接回复本邮件，只写尚缺的要素，每行一项，例如“影响范围：……”。
另发邮件时，请在主题中写明 [2026-000005]。

-- 
消息编号 M223RBH · 审计日志 98 0f3d44562d1fff25
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1C', 0, '', '<8455843319516280323@mail.example.org>');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223SA2', 'sms', 'group', '+8610000000004', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223SA2]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM88d28c2f4d47e33989843ca2b0cb5df8', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223TXG', 'email', 'group', 'group@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

事件编号：2026-000005
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M223TXG · 审计日志 104 5542f7388df71666
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1D', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223UQN', 'sms', 'leader', '+8610000000003', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223UQN]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM691791b8db1dd621bc1fcd84b9038b6d', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223VSN', 'email', 'leader', 'leader@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

事件编号：2026-000005
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M223VSN · 审计日志 104 5542f7388df71666
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1E', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223W8C', 'sms', 'duty', '+8610000000001', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223W8C]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM0c5d01712127ddefbbab62d6f1ae8520', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223X4K', 'email', 'duty', 'duty@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

事件编号：2026-000005
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M223X4K · 审计日志 104 5542f7388df71666
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1F', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223Y5M', 'sms', 'head', '+8610000000002', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223Y5M]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMebff9e36b8d209652abb569dbc94a072', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223ZKS', 'email', 'head', 'head@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

事件编号：2026-000005
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M223ZKS · 审计日志 104 5542f7388df71666
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 20', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22425R', 'email', '', 'duty@example.org', '[2026-000006] 已收到：收到', '-- 请在此行以上回复 --

本邮件未能读成报告，办公室将人工阅读。请致电办公室。

事件编号：2026-000006
报告：2026-000006-01 首报
事件标题：收到
紧急程度：紧急信息（按规定默认）
收到时间：2026-11-22 04:15:00+08:00

尚缺要素：
  - 信息来源
  - 事发时间
  - 事发地点
  - 起因
  - 性质
  - 伤亡人数
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 已采取的措施
  - 下一步措施
  - 信息员姓名和联系方式

时限：
  - 紧急信息文字报告: 应于2026-11-22 04:45:00+08:00前报送，还剩30分钟

补报时直接回复本邮件，只写尚缺的要素，每行一项，例如“影响范围：……”。
另发邮件时，请在主题中写明 [2026-000006]。

-- 
消息编号 M22425R · 审计日志 114 8fb5abb4a7998322
', '2026-000006', '', '["2026-000006"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 21', 0, '', '<1228816484447152364@mail.example.org>');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2243AN', 'sms', 'office', '+8610000000005', '', '「邮件待人工阅读」2026-000006 收到。请阅读原件：incidentd incidents show 2026-000006 [M2243AN]', '2026-000006', '', '["2026-000006"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM2e9ebf40150fa257f351fd42d5f70ae8', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224462', 'email', 'office', 'office@example.org', '[2026-000006] 邮件待人工阅读：收到', '-- 请在此行以上回复 --

邮件待人工阅读

事件编号：2026-000006
事件标题：收到

请阅读原件：incidentd incidents show 2026-000006

-- 
消息编号 M224462 · 审计日志 114 8fb5abb4a7998322
', '2026-000006', '', '["2026-000006"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 22', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2245RV', 'email', '', 'stranger@elsewhere.example', '[2026-000007] 已收到：东山镇 东山镇东山村山体滑坡', '-- 请在此行以上回复 --

本邮件的发件人未经核实：在办公室确认之前时限照走。请致电办公室。

事件编号：2026-000007
报告：2026-000007-01 首报
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急程度：紧急信息
收到时间：2026-11-22 04:15:00+08:00

已读出：
  - 信息来源: 东山村村民电话
  - 事发时间: 2026-11-22 02:58:00+08:00
  - 事发地点: 东山镇东山村三组
  - 性质: 山体滑坡
  - 伤亡人数: 死亡0、失踪1、重伤0、轻伤2、被困0
  - 已采取的措施: 已转移群众38人

尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

时限：
  - 紧急信息文字报告: 应于2026-11-22 03:28:00+08:00前报送，已逾期47分钟

补报时直接回复本邮件，只写尚缺的要素，每行一项，例如“影响范围：……”。
另发邮件时，请在主题中写明 [2026-000007]。

-- 
消息编号 M2245RV · 审计日志 122 2c63d90b51051b22
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 23', 0, '', '<8455843319516280323@mail.example.org>');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2246QE', 'sms', 'office', '+8610000000005', '', '「发件人未核实」东山镇 2026-000007 东山镇东山村山体滑坡。请致电单位核实。属实则：incidentd incidents confirm 2026-000007 [M2246QE]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM0888e4d757badae73ec0ce379e575b7a', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224749', 'email', 'office', 'office@example.org', '[2026-000007] 发件人未核实：东山镇 东山镇东山村山体滑坡', '-- 请在此行以上回复 --

发件人未核实

事件编号：2026-000007
单位：东山镇
事件标题：东山镇东山村山体滑坡

请致电单位核实。属实则：incidentd incidents confirm 2026-000007

-- 
消息编号 M224749 · 审计日志 122 2c63d90b51051b22
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 24', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2248BW', 'sms', 'group', '+8610000000004', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M2248BW]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMd7cfec5ec6128de480aa4d671efed6bf', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2249ML', 'email', 'group', 'group@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

事件编号：2026-000007
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M2249ML · 审计日志 129 8b3c651fb525948a
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 25', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224AWC', 'sms', 'leader', '+8610000000003', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M224AWC]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM3bf370ab839e498a12fcd4d38853ccc4', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224BG2', 'email', 'leader', 'leader@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

事件编号：2026-000007
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M224BG2 · 审计日志 129 8b3c651fb525948a
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 26', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224CC2', 'sms', 'duty', '+8610000000001', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M224CC2]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM3e1f4429c1fabf6b6a91fd5797e9027d', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224DMJ', 'email', 'duty', 'duty@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

事件编号：2026-000007
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M224DMJ · 审计日志 129 8b3c651fb525948a
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 27', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224EBY', 'sms', 'head', '+8610000000002', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M224EBY]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMb75496e3284cd5d19bd86aefafa75aee', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224FWR', 'email', 'head', 'head@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

事件编号：2026-000007
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M224FWR · 审计日志 129 8b3c651fb525948a
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 28', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224GMV', 'sms', 'duty', '+8610000000001', '', '共2件待处理：2026-000005 东山镇 东山镇东山村山体滑坡 逾期50分钟；2026-000007 东山镇 东山镇东山村山体滑坡 逾期50分钟。详见邮件，请逐件办理。 [M224GMV]', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'no connection to Twilio: Cannot connect to host 127.0.0.1:44393 ssl:default [Connect call failed (''127.0.0.1'', 44393)] (check this machine''s way to the internet, its DNS, and the base address)', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224HNJ', 'email', 'duty', 'duty@example.org', '[2026-000005] 逾期50分钟：东山镇 东山镇东山村山体滑坡，另有1件', '逾期50分钟

事件编号：2026-000005
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

逾期50分钟

事件编号：2026-000007
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M224HNJ · 审计日志 141 33ecc15dcc4671ef
', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'mail server 127.0.0.1:39843 failed while connecting: Error connecting to 127.0.0.1 on port 39843: [Errno 111] Connect call failed (''127.0.0.1'', 39843) (check host, port and the firewall)', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224JZC', 'sms', 'head', '+8610000000002', '', '共2件待处理：2026-000005 东山镇 东山镇东山村山体滑坡 逾期50分钟；2026-000007 东山镇 东山镇东山村山体滑坡 逾期50分钟。详见邮件，请逐件办理。 [M224JZC]', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'no connection to Twilio: Cannot connect to host 127.0.0.1:44393 ssl:default [Connect call failed (''127.0.0.1'', 44393)] (check this machine''s way to the internet, its DNS, and the base address)', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224K98', 'email', 'head', 'head@example.org', '[2026-000005] 逾期50分钟：东山镇 东山镇东山村山体滑坡，另有1件', '逾期50分钟

事件编号：2026-000005
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

逾期50分钟

事件编号：2026-000007
单位：东山镇
事件标题：东山镇东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送
尚缺要素：
  - 起因
  - 财产损失
  - 基本过程
  - 已造成的后果
  - 影响范围
  - 发展趋势
  - 领导到位情况
  - 下一步措施
  - 信息员姓名和联系方式

请立即补报。

-- 
消息编号 M224K98 · 审计日志 141 33ecc15dcc4671ef
', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'mail server 127.0.0.1:39843 failed while connecting: Error connecting to 127.0.0.1 on port 39843: [Errno 111] Connect call failed (''127.0.0.1'', 39843) (check host, port and the firewall)', '');
INSERT INTO api_key (id, kind, role, unit, name, digest, created_at, created_by, revoked_at) VALUES ('hu93sbf6', 'hook', 'office', '', 'platform', '', '2026-11-21 19:00:00.000000', 'test', NULL);
INSERT INTO api_key (id, kind, role, unit, name, digest, created_at, created_by, revoked_at) VALUES ('v7exqdkv', 'token', 'office', '', 'office in the story', '72a62d02b518523da496a284329347006362cc4de91e2fc51471fa7ad34df68a', '2026-11-21 20:15:00.000000', 'test', NULL);
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (1, '2026-11-21 19:00:00.000000', 'store.migrated', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"after":"0004","before":""},"incident":"","kind":"store.migrated","seq":1,"unit":""}', '0000000000000000000000000000000000000000000000000000000000000000', 'dccce463136b4a3815968187804cd3e1d5d3f52bf9031d9712c99e518a8695c0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (2, '2026-11-21 19:00:00.000000', 'service.started', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"node":"vm:3fba0a01","version":"0.1.0"},"incident":"","kind":"service.started","seq":2,"unit":""}', 'dccce463136b4a3815968187804cd3e1d5d3f52bf9031d9712c99e518a8695c0', '8a0f4fc8f407fe2d6b99980557a09856ac8280926cbb7dd9da96b925558d64b0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (3, '2026-11-21 19:00:00.000000', 'policy.loaded', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"directory":"07cdcc7901faf1c65dec74fd639dfacbe2957c7927a15e106c7909c5409fea5d","policy":"75f52049edb7da1bc4823f6e15fe85b300af50dc2ca7ee3275762fc8e95884fd"},"incident":"","kind":"policy.loaded","seq":3,"unit":""}', '8a0f4fc8f407fe2d6b99980557a09856ac8280926cbb7dd9da96b925558d64b0', '138d285ff624af63948f3eadc33e2c035870ca8a30563b972c50ba63eb0b73d2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (4, '2026-11-21 19:00:00.000000', 'key.created', 'test', '', '', '{"actor":"test","at":"2026-11-21T19:00:00.000000Z","data":{"key":"hu93sbf6","key_kind":"hook","role":"office"},"incident":"","kind":"key.created","seq":4,"unit":""}', '138d285ff624af63948f3eadc33e2c035870ca8a30563b972c50ba63eb0b73d2', '803f685afbf5c36aa66695ae4be358b642b10d8d44375649f30b1a0e5b3c0e28');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (5, '2026-11-21 19:00:00.000000', 'incident.opened', 'key:hu93sbf6', 'dongshan', '2026-000001', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:00:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000001","kind":"incident.opened","seq":5,"unit":"dongshan"}', '803f685afbf5c36aa66695ae4be358b642b10d8d44375649f30b1a0e5b3c0e28', 'c7fd40f3350f351ce5e8b0475b2f026e32ceedb769513d798e0848e4d1a412c2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (6, '2026-11-21 19:00:00.000000', 'report.received', 'key:hu93sbf6', 'dongshan', '2026-000001', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:00:00.000000Z","data":{"arrived_at":"2026-11-21T19:00:00+00:00","counts_at":"2026-11-21T19:00:00+00:00","idempotency_key":"c11243813e65de0c0efc92c8599d2ec8fd1bb484ba3df29cd77bcd751b0666d7","kind":"initial","missing":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"7fac9db8d49ff3a5814dd6a106d891b6009ee44258a8ac850bf28f890a82e302","report":"2026-000001-01"},"incident":"2026-000001","kind":"report.received","seq":6,"unit":"dongshan"}', 'c7fd40f3350f351ce5e8b0475b2f026e32ceedb769513d798e0848e4d1a412c2', 'aeccbe901f967b80400e8204df1ea5a3cbf7d57720b1fe46cf36090f71aa1ac3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (7, '2026-11-21 19:00:00.000000', 'clock.started', 'key:hu93sbf6', 'dongshan', '2026-000001', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:00:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:30:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000001","kind":"clock.started","seq":7,"unit":"dongshan"}', 'aeccbe901f967b80400e8204df1ea5a3cbf7d57720b1fe46cf36090f71aa1ac3', 'a8da69871a26dd807af532957c29197e7c3e89cb5673d6683c4ed97f84b53dfc');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (8, '2026-11-21 19:00:00.000000', 'incident.opened', 'key:hu93sbf6', 'xihe', '2026-000002', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:00:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000002","kind":"incident.opened","seq":8,"unit":"xihe"}', 'a8da69871a26dd807af532957c29197e7c3e89cb5673d6683c4ed97f84b53dfc', '1865ce1f7c426fd0cd023c1b99be7bf49c291f50601e5b8a22c7ddd8040fc75d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (9, '2026-11-21 19:00:00.000000', 'report.received', 'key:hu93sbf6', 'xihe', '2026-000002', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:00:00.000000Z","data":{"arrived_at":"2026-11-21T19:00:00+00:00","counts_at":"2026-11-21T19:00:00+00:00","idempotency_key":"f5bc4b6a8eea8a6dbdf15babd1f4ceb6c0d625cc94b628dc6047dc5fa447c494","kind":"initial","missing":[],"raw":"afd2513702be305c81a712e382a691c9ffdfeaff2c62b214032b905d02ed3c9b","report":"2026-000002-01"},"incident":"2026-000002","kind":"report.received","seq":9,"unit":"xihe"}', '1865ce1f7c426fd0cd023c1b99be7bf49c291f50601e5b8a22c7ddd8040fc75d', '05f83cc3849a3aba60db85883ca8cd5fcdc8762aa5f929efe6ce368ddc402cb4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (10, '2026-11-21 19:00:00.000000', 'clock.started', 'key:hu93sbf6', 'xihe', '2026-000002', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000002","kind":"clock.started","seq":10,"unit":"xihe"}', '05f83cc3849a3aba60db85883ca8cd5fcdc8762aa5f929efe6ce368ddc402cb4', 'c0b493940741e7276b50a4ac16f67a066d31555fb8b59ee2a97edbe1b60d0a7f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (11, '2026-11-21 19:00:00.000000', 'clock.stopped', 'key:hu93sbf6', 'xihe', '2026-000002', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","late_seconds":0,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T19:00:00+00:00"},"incident":"2026-000002","kind":"clock.stopped","seq":11,"unit":"xihe"}', 'c0b493940741e7276b50a4ac16f67a066d31555fb8b59ee2a97edbe1b60d0a7f', '46c613e5242164e5c9dce96ef2863ce60d12ed5da33b0f4318b137084d8a762c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (12, '2026-11-21 19:20:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:20:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M2223SR","person":"duty","reason":"step 1","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M2224CA","person":"duty","reason":"step 1","role":"duty_officer"}]},"incident":"2026-000001","kind":"notice.decided","seq":12,"unit":"dongshan"}', '46c613e5242164e5c9dce96ef2863ce60d12ed5da33b0f4318b137084d8a762c', '98cfcf3c19f00e54b872acedfe90d1fc978fa9252b1517c469dacf57883cd7e1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (13, '2026-11-21 19:20:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:20:00.000000Z","data":{"at":"2026-11-21T19:20:00+00:00","attempt":1,"message":"M2224CA","provider_id":"2.0.0 Ok: queued as 1"},"incident":"2026-000001","kind":"message.sent","seq":13,"unit":"dongshan"}', '98cfcf3c19f00e54b872acedfe90d1fc978fa9252b1517c469dacf57883cd7e1', '63470890744e36c83a6d2cf3bf14c780e34403f20d534d7910601de4822ebd26');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (14, '2026-11-21 19:20:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:20:00.000000Z","data":{"at":"2026-11-21T19:20:00+00:00","attempt":1,"message":"M2223SR","provider_id":"SMd36824bc660cf1b01d0f709d23f89bf1","segments":2},"incident":"2026-000001","kind":"message.sent","seq":14,"unit":"dongshan"}', '63470890744e36c83a6d2cf3bf14c780e34403f20d534d7910601de4822ebd26', '5f615f16c6f902ebb313e25cf1db79be44187ea166d1ff6611ada8710b1d51c6');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (15, '2026-11-21 19:25:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:25:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M2225GW","person":"duty","reason":"step 2","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M22268Y","person":"duty","reason":"step 2","role":"duty_officer"}]},"incident":"2026-000001","kind":"notice.decided","seq":15,"unit":"dongshan"}', '5f615f16c6f902ebb313e25cf1db79be44187ea166d1ff6611ada8710b1d51c6', 'ef486a5d8f4f2e5223c28f54d55f67d35a472facd4e0208d362094d9c3d908b5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (16, '2026-11-21 19:25:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:25:00.000000Z","data":{"at":"2026-11-21T19:25:00+00:00","attempt":1,"message":"M2225GW","provider_id":"SM04ef216ba2645bc2cd9dff1849348890","segments":2},"incident":"2026-000001","kind":"message.sent","seq":16,"unit":"dongshan"}', 'ef486a5d8f4f2e5223c28f54d55f67d35a472facd4e0208d362094d9c3d908b5', '12b5fc5be6db54135082f7200af5a8cb0bb3d44c052731bbb160bb1604efef3b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (17, '2026-11-21 19:25:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:25:00.000000Z","data":{"at":"2026-11-21T19:25:00+00:00","attempt":1,"message":"M22268Y","provider_id":"2.0.0 Ok: queued as 2"},"incident":"2026-000001","kind":"message.sent","seq":17,"unit":"dongshan"}', '12b5fc5be6db54135082f7200af5a8cb0bb3d44c052731bbb160bb1604efef3b', '9a11f0367b5ed4780387eb388c34e5c8a852897457b65de989bb33c4c1a46833');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (18, '2026-11-21 19:30:00.000000', 'clock.ran_out', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:30:00.000000Z","data":{"clock":"urgent-text","due_at":"2026-11-21T19:30:00+00:00","noticed_seconds_late":0,"occurrence":0},"incident":"2026-000001","kind":"clock.ran_out","seq":18,"unit":"dongshan"}', '9a11f0367b5ed4780387eb388c34e5c8a852897457b65de989bb33c4c1a46833', '53ef52ccedf26e8fcb1b2d9568faf9e5f4f85f5331a84d897fc368588a288008');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (19, '2026-11-21 19:30:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:30:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2227C4","person":"duty","reason":"step 3","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M2228JG","person":"duty","reason":"step 3","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M2229WN","person":"head","reason":"step 3","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222AHZ","person":"head","reason":"step 3","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":19,"unit":"dongshan"}', '53ef52ccedf26e8fcb1b2d9568faf9e5f4f85f5331a84d897fc368588a288008', 'defd3464fd62f01280de2600d991241d1b9322419598891c71e1376d536e33df');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (20, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M2227C4","provider_id":"SM51d4c8a13ae98d24711f1e116557389c","segments":2},"incident":"2026-000001","kind":"message.sent","seq":20,"unit":"dongshan"}', 'defd3464fd62f01280de2600d991241d1b9322419598891c71e1376d536e33df', '25444ce47aa9d7d76f47bcb94d016b23325cb36babd1cfe5f89a40d6ebc1dd96');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (21, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M2229WN","provider_id":"SM61ef7e978faa1364738aa9c70c150058","segments":2},"incident":"2026-000001","kind":"message.sent","seq":21,"unit":"dongshan"}', '25444ce47aa9d7d76f47bcb94d016b23325cb36babd1cfe5f89a40d6ebc1dd96', '795401d5e8f735be2ca7cc6b7087102583dc77b503f7c9fbe6c1b53a64c0b277');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (22, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M2228JG","provider_id":"2.0.0 Ok: queued as 3"},"incident":"2026-000001","kind":"message.sent","seq":22,"unit":"dongshan"}', '795401d5e8f735be2ca7cc6b7087102583dc77b503f7c9fbe6c1b53a64c0b277', '8c4bde61dd6b08f4e2e94488b3cb70c68320fad2a42d933ec0b2a947b8afe5b5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (23, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M222AHZ","provider_id":"2.0.0 Ok: queued as 4"},"incident":"2026-000001","kind":"message.sent","seq":23,"unit":"dongshan"}', '8c4bde61dd6b08f4e2e94488b3cb70c68320fad2a42d933ec0b2a947b8afe5b5', '7cf0d42995e3568e2ac3907f5c89cf41198681c3aac829138561a8ca19d0e659');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (24, '2026-11-21 19:35:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:35:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222BP2","person":"leader","reason":"step 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222CT3","person":"leader","reason":"step 4","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":24,"unit":"dongshan"}', '7cf0d42995e3568e2ac3907f5c89cf41198681c3aac829138561a8ca19d0e659', 'b63411fe7f7a0a12d49640dbff76b9c6927e0db9b17825bbbda533b2a38984ea');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (25, '2026-11-21 19:35:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:35:00.000000Z","data":{"at":"2026-11-21T19:35:00+00:00","attempt":1,"message":"M222BP2","provider_id":"SM6fb4a5fed3663ce91e089c9196e54f4b","segments":2},"incident":"2026-000001","kind":"message.sent","seq":25,"unit":"dongshan"}', 'b63411fe7f7a0a12d49640dbff76b9c6927e0db9b17825bbbda533b2a38984ea', '75d58ce7680e7f1471bfe669f3fed25d6752e459e67dbd35352562beb939c415');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (26, '2026-11-21 19:35:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:35:00.000000Z","data":{"at":"2026-11-21T19:35:00+00:00","attempt":1,"message":"M222CT3","provider_id":"2.0.0 Ok: queued as 5"},"incident":"2026-000001","kind":"message.sent","seq":26,"unit":"dongshan"}', '75d58ce7680e7f1471bfe669f3fed25d6752e459e67dbd35352562beb939c415', '000bc6c40dbd0c29400c1836c46ba16bb9c892d185683e4d8b9ca4d319265d85');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (27, '2026-11-21 19:35:00.000000', 'incident.opened', 'key:hu93sbf6', 'xihe', '2026-000003', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:35:00.000000Z","data":{"category":"","class":"critical","grade":""},"incident":"2026-000003","kind":"incident.opened","seq":27,"unit":"xihe"}', '000bc6c40dbd0c29400c1836c46ba16bb9c892d185683e4d8b9ca4d319265d85', '8c035dd03ea87297e0e4d8a5d85f854b0c2670ef32d7acf7581ce843faacdbc7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (28, '2026-11-21 19:35:00.000000', 'report.received', 'key:hu93sbf6', 'xihe', '2026-000003', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:35:00.000000Z","data":{"arrived_at":"2026-11-21T19:35:00+00:00","counts_at":"2026-11-21T19:35:00+00:00","idempotency_key":"f188e089d440c8f9ef13359857a916bccd60cac1966435aed1cf05d785d18c6f","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"debc87f2faadf22eb6dd557e073f19d17f639651540489d887d4072966071b2c","report":"2026-000003-01"},"incident":"2026-000003","kind":"report.received","seq":28,"unit":"xihe"}', '8c035dd03ea87297e0e4d8a5d85f854b0c2670ef32d7acf7581ce843faacdbc7', '4f02ca35fd749ac51267b4cf9b6d557dc900f60f4e1e439bc39edd0e8815d07f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (29, '2026-11-21 19:35:00.000000', 'clock.started', 'key:hu93sbf6', 'xihe', '2026-000003', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-phone","due_at":"2026-11-21T20:05:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000003","kind":"clock.started","seq":29,"unit":"xihe"}', '4f02ca35fd749ac51267b4cf9b6d557dc900f60f4e1e439bc39edd0e8815d07f', 'd5913aedfe38b722ed6bb8025fb28ff1b1fb8deb543cb73b862e94fff92ab727');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (30, '2026-11-21 19:35:00.000000', 'clock.stopped', 'key:hu93sbf6', 'xihe', '2026-000003', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-phone","due_at":"2026-11-21T20:05:00+00:00","late_seconds":0,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T19:35:00+00:00"},"incident":"2026-000003","kind":"clock.stopped","seq":30,"unit":"xihe"}', 'd5913aedfe38b722ed6bb8025fb28ff1b1fb8deb543cb73b862e94fff92ab727', '69e907b7cbc3050e443fa2281e6b18a7fd906d0b9d70c88177b076782c3595ad');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (31, '2026-11-21 19:35:00.000000', 'clock.started', 'key:hu93sbf6', 'xihe', '2026-000003', '{"actor":"key:hu93sbf6","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"submitted","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-text","due_at":"2026-11-21T20:35:00+00:00","occurrence":0,"reason":"counts from ''submitted''"},"incident":"2026-000003","kind":"clock.started","seq":31,"unit":"xihe"}', '69e907b7cbc3050e443fa2281e6b18a7fd906d0b9d70c88177b076782c3595ad', 'aadb68e916f964b821227b7dcb3d1b98d43e62662fd7caf52ad7b41bfc5afa8e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (32, '2026-11-21 19:40:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:40:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222DEL","person":"duty","reason":"step 3, repeat 1","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222E6T","person":"duty","reason":"step 3, repeat 1","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222F2P","person":"head","reason":"step 3, repeat 1","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222G8S","person":"head","reason":"step 3, repeat 1","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":32,"unit":"dongshan"}', 'aadb68e916f964b821227b7dcb3d1b98d43e62662fd7caf52ad7b41bfc5afa8e', '6b4aeac1eeb2052a2bc39e28f5d9689f061ce8cb0c71a2e08b994f92a220f5ed');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (33, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222DEL","provider_id":"SM8a952e14cddb07a5e7c0da84b26c567b","segments":2},"incident":"2026-000001","kind":"message.sent","seq":33,"unit":"dongshan"}', '6b4aeac1eeb2052a2bc39e28f5d9689f061ce8cb0c71a2e08b994f92a220f5ed', 'f8bc5e7862f509d595bac034ef97ba935704174807ac2d457babe7e179bac586');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (34, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222F2P","provider_id":"SMfdd8f485b683f826b5e38a801f0a56fd","segments":2},"incident":"2026-000001","kind":"message.sent","seq":34,"unit":"dongshan"}', 'f8bc5e7862f509d595bac034ef97ba935704174807ac2d457babe7e179bac586', 'f0cadc0828385d659f73a0a4b1616d9ff400cd899eace7504ca39a509a1e4c86');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (35, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222E6T","provider_id":"2.0.0 Ok: queued as 6"},"incident":"2026-000001","kind":"message.sent","seq":35,"unit":"dongshan"}', 'f0cadc0828385d659f73a0a4b1616d9ff400cd899eace7504ca39a509a1e4c86', '74b928d0f7e386397ccf11c9a79ac7302fad8083760e8f6a27a22e9c94dcfc8c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (36, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222G8S","provider_id":"2.0.0 Ok: queued as 7"},"incident":"2026-000001","kind":"message.sent","seq":36,"unit":"dongshan"}', '74b928d0f7e386397ccf11c9a79ac7302fad8083760e8f6a27a22e9c94dcfc8c', '0b14ba20b726b58f0d91b1725d07ec47056b00ba200fd821ce27d4985b6468c4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (37, '2026-11-21 19:45:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:45:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222H2T","person":"group","reason":"step 5","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M222JAL","person":"group","reason":"step 5","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M222K7W","person":"leader","reason":"step 4, repeat 1","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222LHA","person":"leader","reason":"step 4, repeat 1","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":37,"unit":"dongshan"}', '0b14ba20b726b58f0d91b1725d07ec47056b00ba200fd821ce27d4985b6468c4', '8877c33688be411a0443a6a9229950d3f1bce4143cbdf2c2af616b2a947715bb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (38, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222H2T","provider_id":"SM9a720c6619e0d5018db292fb05c2cade","segments":2},"incident":"2026-000001","kind":"message.sent","seq":38,"unit":"dongshan"}', '8877c33688be411a0443a6a9229950d3f1bce4143cbdf2c2af616b2a947715bb', 'ad57048f56ae06d223999c43bc35b814e691a501af2ef8bc1c5615fb6c6e0332');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (39, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222K7W","provider_id":"SM33e36acec6ab5f6cc1071facc1668875","segments":2},"incident":"2026-000001","kind":"message.sent","seq":39,"unit":"dongshan"}', 'ad57048f56ae06d223999c43bc35b814e691a501af2ef8bc1c5615fb6c6e0332', 'e3157371f3390b6a20bb949d16cbe4257e663c466ba3921d68df09e43e653b3a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (40, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222JAL","provider_id":"2.0.0 Ok: queued as 8"},"incident":"2026-000001","kind":"message.sent","seq":40,"unit":"dongshan"}', 'e3157371f3390b6a20bb949d16cbe4257e663c466ba3921d68df09e43e653b3a', '22249409ab859c09155e72aea781315177393fa626fda3531657fcd9cb0d46c9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (41, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222LHA","provider_id":"2.0.0 Ok: queued as 9"},"incident":"2026-000001","kind":"message.sent","seq":41,"unit":"dongshan"}', '22249409ab859c09155e72aea781315177393fa626fda3531657fcd9cb0d46c9', '2d57b15cc695dd7cc5ad4bb48fd856468c24f2699228d38ae897c70dea0cfb0c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (42, '2026-11-21 19:50:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:50:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222M5V","person":"duty","reason":"step 3, repeat 2","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222NXU","person":"duty","reason":"step 3, repeat 2","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222PVB","person":"head","reason":"step 3, repeat 2","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222QYD","person":"head","reason":"step 3, repeat 2","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":42,"unit":"dongshan"}', '2d57b15cc695dd7cc5ad4bb48fd856468c24f2699228d38ae897c70dea0cfb0c', '7f9acbc9288bbd9db3c49c42f42a608965b7a649643c315bef32a76de77e0dce');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (43, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222M5V","provider_id":"SM4e5c66fbaa2c02ad9ef1059b42068835","segments":2},"incident":"2026-000001","kind":"message.sent","seq":43,"unit":"dongshan"}', '7f9acbc9288bbd9db3c49c42f42a608965b7a649643c315bef32a76de77e0dce', '8e8108568771bee5993a39dc964d72c1a5ff1504bc12414cc054e0454df0d2dc');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (44, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222PVB","provider_id":"SM6ab30c29205aa70bedfdac6cdee38996","segments":2},"incident":"2026-000001","kind":"message.sent","seq":44,"unit":"dongshan"}', '8e8108568771bee5993a39dc964d72c1a5ff1504bc12414cc054e0454df0d2dc', 'b0bffb9fe695318a0dc0a2560fd0181c015baf7870bb3e5f00e5b6a9da11ae7a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (45, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222NXU","provider_id":"2.0.0 Ok: queued as A"},"incident":"2026-000001","kind":"message.sent","seq":45,"unit":"dongshan"}', 'b0bffb9fe695318a0dc0a2560fd0181c015baf7870bb3e5f00e5b6a9da11ae7a', '877a7eda4e3d6c54b8484d5ca66dff6307edc72dff9bd1bdc04d6188fabb6b6b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (46, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222QYD","provider_id":"2.0.0 Ok: queued as B"},"incident":"2026-000001","kind":"message.sent","seq":46,"unit":"dongshan"}', '877a7eda4e3d6c54b8484d5ca66dff6307edc72dff9bd1bdc04d6188fabb6b6b', '92b9895c335b9e494b6f0b42726397a9f69b18399f76d92b357dc161b080f14c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (47, '2026-11-21 19:55:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:55:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222R4F","person":"group","reason":"step 5, repeat 1","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M222SNX","person":"group","reason":"step 5, repeat 1","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M222TP4","person":"leader","reason":"step 4, repeat 2","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222UH9","person":"leader","reason":"step 4, repeat 2","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":47,"unit":"dongshan"}', '92b9895c335b9e494b6f0b42726397a9f69b18399f76d92b357dc161b080f14c', 'a69263cc7a27d4a9687f101a7b9992fec4dea3868b89aad36535322928b958f6');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (48, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222R4F","provider_id":"SM7b9eca13f0b97fd4c9a6010e62cb2b52","segments":2},"incident":"2026-000001","kind":"message.sent","seq":48,"unit":"dongshan"}', 'a69263cc7a27d4a9687f101a7b9992fec4dea3868b89aad36535322928b958f6', '1409e7875c178af5923e9e73b6d278047fcfa84a6c3d8b351be102f82a0530f1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (49, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222TP4","provider_id":"SM4a37414fc4f1d44544633e53fb22fdaa","segments":2},"incident":"2026-000001","kind":"message.sent","seq":49,"unit":"dongshan"}', '1409e7875c178af5923e9e73b6d278047fcfa84a6c3d8b351be102f82a0530f1', '13f5ebef7b39a3ff6175aac8cee769fa665f9b5ed628f0a5a03c742ffb5e7bfb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (50, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222SNX","provider_id":"2.0.0 Ok: queued as C"},"incident":"2026-000001","kind":"message.sent","seq":50,"unit":"dongshan"}', '13f5ebef7b39a3ff6175aac8cee769fa665f9b5ed628f0a5a03c742ffb5e7bfb', '12dfb68bbac6f7190f154fbb32c142489db46075d16a4c9098c5fa9e190f6c0d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (51, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222UH9","provider_id":"2.0.0 Ok: queued as D"},"incident":"2026-000001","kind":"message.sent","seq":51,"unit":"dongshan"}', '12dfb68bbac6f7190f154fbb32c142489db46075d16a4c9098c5fa9e190f6c0d', 'a47be0a86fdf8c16bb0de6d43bd9148f3d9028bb0f778283a1c6ea9dfafc1732');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (52, '2026-11-21 20:00:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:00:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222VXD","person":"duty","reason":"step 3, repeat 3","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222WCX","person":"duty","reason":"step 3, repeat 3","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222XJP","person":"head","reason":"step 3, repeat 3","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222YW7","person":"head","reason":"step 3, repeat 3","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":52,"unit":"dongshan"}', 'a47be0a86fdf8c16bb0de6d43bd9148f3d9028bb0f778283a1c6ea9dfafc1732', '34dd9df51281fdbb4840395319bc9509053d1f568ca929dae6b99385d13a21dc');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (53, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222VXD","provider_id":"SM95206a2b2e9bef4ad969dabf52c9fda3","segments":2},"incident":"2026-000001","kind":"message.sent","seq":53,"unit":"dongshan"}', '34dd9df51281fdbb4840395319bc9509053d1f568ca929dae6b99385d13a21dc', '68a3bcd4faed24e148df8b07494cd7e168fd2b231630208dddf3347b31eb98b0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (54, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222XJP","provider_id":"SM560efc1dd366d983c40a9f8965c50ab9","segments":2},"incident":"2026-000001","kind":"message.sent","seq":54,"unit":"dongshan"}', '68a3bcd4faed24e148df8b07494cd7e168fd2b231630208dddf3347b31eb98b0', 'b0bc6c1b2f72d62db39c1857e7c533325f8c60e27d8907cab6e75d344bae5cca');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (55, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222WCX","provider_id":"2.0.0 Ok: queued as E"},"incident":"2026-000001","kind":"message.sent","seq":55,"unit":"dongshan"}', 'b0bc6c1b2f72d62db39c1857e7c533325f8c60e27d8907cab6e75d344bae5cca', '5609a1049fc1b7f5a5c01f28e9bcd7bc6a2d01124c7948a94346afcd80b47ac7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (56, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222YW7","provider_id":"2.0.0 Ok: queued as F"},"incident":"2026-000001","kind":"message.sent","seq":56,"unit":"dongshan"}', '5609a1049fc1b7f5a5c01f28e9bcd7bc6a2d01124c7948a94346afcd80b47ac7', '8c6f807e76dffd1856958eb9e6f351a382978807afc9c86e07581529d6f00402');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (57, '2026-11-21 20:05:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:05:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222ZLP","person":"group","reason":"step 5, repeat 2","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M2232NV","person":"group","reason":"step 5, repeat 2","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M2233PW","person":"leader","reason":"step 4, repeat 3","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M2234EH","person":"leader","reason":"step 4, repeat 3","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":57,"unit":"dongshan"}', '8c6f807e76dffd1856958eb9e6f351a382978807afc9c86e07581529d6f00402', '4fa579a8869cf8eeb46d3917464e131b02ef283a4601ca8815b1a05c36c70f7a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (58, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M222ZLP","provider_id":"SM48b289b28c796ce88f50951b22d5f1da","segments":2},"incident":"2026-000001","kind":"message.sent","seq":58,"unit":"dongshan"}', '4fa579a8869cf8eeb46d3917464e131b02ef283a4601ca8815b1a05c36c70f7a', '501a7297075a73e31f8c5c32ed4348b1725519abe8be8fdde064808d61868a00');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (59, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M2233PW","provider_id":"SM3e59985fdc2e07120046f38b96477680","segments":2},"incident":"2026-000001","kind":"message.sent","seq":59,"unit":"dongshan"}', '501a7297075a73e31f8c5c32ed4348b1725519abe8be8fdde064808d61868a00', '74cadd0874adc04acdaeb76677400810331c8900dc57ca551d85a77781ce146b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (60, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M2232NV","provider_id":"2.0.0 Ok: queued as 10"},"incident":"2026-000001","kind":"message.sent","seq":60,"unit":"dongshan"}', '74cadd0874adc04acdaeb76677400810331c8900dc57ca551d85a77781ce146b', 'ecaa0de77b542b37a7a5d56926d4ddde34bdb0050bc4e26d5d8be6e0fd906b3d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (61, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M2234EH","provider_id":"2.0.0 Ok: queued as 11"},"incident":"2026-000001","kind":"message.sent","seq":61,"unit":"dongshan"}', 'ecaa0de77b542b37a7a5d56926d4ddde34bdb0050bc4e26d5d8be6e0fd906b3d', 'ec1adf2477dc0644090d3f1ec450bac04ee2edd8d9bbb0a41e702c91cdd49c0f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (62, '2026-11-21 20:10:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:10:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2235VV","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M2236NT","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M2237GA","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M22387J","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":62,"unit":"dongshan"}', 'ec1adf2477dc0644090d3f1ec450bac04ee2edd8d9bbb0a41e702c91cdd49c0f', 'ac3896a698628c19bbd88e5ab07468731cb0887560bf15989eff7bb3fa1df5df');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (63, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2235VV","provider_id":"SM1b903e83a1ee8cee01f8d0e5f33ed61f","segments":2},"incident":"2026-000001","kind":"message.sent","seq":63,"unit":"dongshan"}', 'ac3896a698628c19bbd88e5ab07468731cb0887560bf15989eff7bb3fa1df5df', '246b295f239f94d77bbbcdd926619b9b9a22ae64257348731afe15def067ca82');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (64, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2237GA","provider_id":"SMc2c73bbb7305a999c8b6e449d34dbbe3","segments":2},"incident":"2026-000001","kind":"message.sent","seq":64,"unit":"dongshan"}', '246b295f239f94d77bbbcdd926619b9b9a22ae64257348731afe15def067ca82', '0dc60e1f7e16b3e552bf08b39d78a2d411289cb7ad5eb000a56ad0efa4b0c7eb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (65, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2236NT","provider_id":"2.0.0 Ok: queued as 12"},"incident":"2026-000001","kind":"message.sent","seq":65,"unit":"dongshan"}', '0dc60e1f7e16b3e552bf08b39d78a2d411289cb7ad5eb000a56ad0efa4b0c7eb', '209ca51b753c892e5962555103579e647c0e191477700efc3c0dce00999fc82a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (66, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M22387J","provider_id":"2.0.0 Ok: queued as 13"},"incident":"2026-000001","kind":"message.sent","seq":66,"unit":"dongshan"}', '209ca51b753c892e5962555103579e647c0e191477700efc3c0dce00999fc82a', 'ae0c056dc5606ed21e62942aa714886e9953ff8e19b48da6e5a8afdb98a66dff');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (67, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M22394V","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M223A92","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M223BNX","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M223CWV","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":67,"unit":"dongshan"}', 'ae0c056dc5606ed21e62942aa714886e9953ff8e19b48da6e5a8afdb98a66dff', '7bbbac2437ed5f06f3b64a0c7bbfadee76a7f09e66676d5785883dcb517c5f91');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (68, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'xihe', '2026-000003', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"critical-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M223DQU","person":"duty","reason":"step 1","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M223ENZ","person":"duty","reason":"step 1","role":"duty_officer"}]},"incident":"2026-000003","kind":"notice.decided","seq":68,"unit":"xihe"}', '7bbbac2437ed5f06f3b64a0c7bbfadee76a7f09e66676d5785883dcb517c5f91', '36ba3f94b9c35bcf2955fceaf5f7e9d16aba8e76b9f72e2eadf524ceb220f3df');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (69, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M22394V","provider_id":"SM8fbfefbd07f3370ce55116e133f83d05","segments":2},"incident":"2026-000001","kind":"message.sent","seq":69,"unit":"dongshan"}', '36ba3f94b9c35bcf2955fceaf5f7e9d16aba8e76b9f72e2eadf524ceb220f3df', 'ef50587d2c8d09500bf49cba90a7fd38bffee93a9ba4d52fb51f2d232ee6bf02');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (70, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223BNX","provider_id":"SMafcca9a25d6316753262f4e2f775c76e","segments":2},"incident":"2026-000001","kind":"message.sent","seq":70,"unit":"dongshan"}', 'ef50587d2c8d09500bf49cba90a7fd38bffee93a9ba4d52fb51f2d232ee6bf02', 'ce728d532e6b0a759b969b423e6b631d3768bd1d06c9fd77944fd9f593ea2eab');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (71, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'xihe', '2026-000003', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223DQU","provider_id":"SM7225a85af9b2c7f94cfbe27688c14013","segments":2},"incident":"2026-000003","kind":"message.sent","seq":71,"unit":"xihe"}', 'ce728d532e6b0a759b969b423e6b631d3768bd1d06c9fd77944fd9f593ea2eab', '511e30381d92f6f515fb6c2239cc74928cdfdbb1609dab01d32d5933c192f35b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (72, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223A92","provider_id":"2.0.0 Ok: queued as 14"},"incident":"2026-000001","kind":"message.sent","seq":72,"unit":"dongshan"}', '511e30381d92f6f515fb6c2239cc74928cdfdbb1609dab01d32d5933c192f35b', '5aa356a4a80b83d595d7cf0a0f44e0dbb3941974381c3be937379c4b77f6e4cd');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (73, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223CWV","provider_id":"2.0.0 Ok: queued as 15"},"incident":"2026-000001","kind":"message.sent","seq":73,"unit":"dongshan"}', '5aa356a4a80b83d595d7cf0a0f44e0dbb3941974381c3be937379c4b77f6e4cd', 'b30f5c27a79c6f1e74191de21c06f629e9785c046757df7b52c61f2d8d971203');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (74, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'xihe', '2026-000003', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223ENZ","provider_id":"2.0.0 Ok: queued as 16"},"incident":"2026-000003","kind":"message.sent","seq":74,"unit":"xihe"}', 'b30f5c27a79c6f1e74191de21c06f629e9785c046757df7b52c61f2d8d971203', '77e349cbb19bdfa4911967f9cd0b7a4244b8884d3f4d8a4bd415ad1ca423ef1a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (75, '2026-11-21 20:15:00.000000', 'incident.changed', 'key:hu93sbf6', 'dongshan', '2026-000001', '{"actor":"key:hu93sbf6","at":"2026-11-21T20:15:00.000000Z","data":{"changes":{"elements":["location","source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"occurred_at":[null,"2026-11-22T02:58:00+08:00"]}},"incident":"2026-000001","kind":"incident.changed","seq":75,"unit":"dongshan"}', '77e349cbb19bdfa4911967f9cd0b7a4244b8884d3f4d8a4bd415ad1ca423ef1a', 'bc3209585daddf8e643a58272e30ddb63869d5a4835e9be4ce8bfb47ff1575e7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (76, '2026-11-21 20:15:00.000000', 'report.received', 'key:hu93sbf6', 'dongshan', '2026-000001', '{"actor":"key:hu93sbf6","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"f36761cc1e96b4f7446a2edb1afc5aa3794dbae904a70a3a0286470e25c0af10","kind":"follow_up","missing":[],"raw":"5167954cf01a08bf5923960b2a034e8e65a5d2f04e405b4d4376cf677b5db493","report":"2026-000001-02"},"incident":"2026-000001","kind":"report.received","seq":76,"unit":"dongshan"}', 'bc3209585daddf8e643a58272e30ddb63869d5a4835e9be4ce8bfb47ff1575e7', 'a5f78873f9d7a036a40617ffe09602da9e8ccd45881f5988f032d4e44f6f2997');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (77, '2026-11-21 20:15:00.000000', 'clock.moved', 'key:hu93sbf6', 'dongshan', '2026-000001', '{"actor":"key:hu93sbf6","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","due_before":"2026-11-21T19:30:00+00:00","occurrence":0,"reason":"''occurred'' is now 2026-11-21T18:58:00+00:00"},"incident":"2026-000001","kind":"clock.moved","seq":77,"unit":"dongshan"}', 'a5f78873f9d7a036a40617ffe09602da9e8ccd45881f5988f032d4e44f6f2997', '49d1a9aef4f9ee34c150608a2cf24a6b784417066aaba57d2d10baf8f52f2d21');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (78, '2026-11-21 20:15:00.000000', 'clock.stopped', 'key:hu93sbf6', 'dongshan', '2026-000001', '{"actor":"key:hu93sbf6","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","late_seconds":2820,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T20:15:00+00:00"},"incident":"2026-000001","kind":"clock.stopped","seq":78,"unit":"dongshan"}', '49d1a9aef4f9ee34c150608a2cf24a6b784417066aaba57d2d10baf8f52f2d21', 'f2cf81a4b7f5c92390b4cc32da240ead07e843e5bbce69c58483aa15ac40579f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (79, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":1,"occurrence":0,"told":[{"channel":"sms","kind":"over","message":"M223FGU","person":"duty","reason":"was alarmed","role":"duty_officer"},{"channel":"email","kind":"over","message":"M223G9N","person":"duty","reason":"was alarmed","role":"duty_officer"},{"channel":"sms","kind":"over","message":"M223H3Y","person":"head","reason":"was alarmed","role":"unit_head"},{"channel":"email","kind":"over","message":"M223JUY","person":"head","reason":"was alarmed","role":"unit_head"},{"channel":"sms","kind":"over","message":"M223KA2","person":"leader","reason":"was alarmed","role":"leader_in_charge"},{"channel":"email","kind":"over","message":"M223L8C","person":"leader","reason":"was alarmed","role":"leader_in_charge"},{"channel":"sms","kind":"over","message":"M223MY3","person":"group","reason":"was alarmed","role":"leading_group"},{"channel":"email","kind":"over","message":"M223N5V","person":"group","reason":"was alarmed","role":"leading_group"}]},"incident":"2026-000001","kind":"notice.decided","seq":79,"unit":"dongshan"}', 'f2cf81a4b7f5c92390b4cc32da240ead07e843e5bbce69c58483aa15ac40579f', '43d51eb3dc531acf4170a35c7af1b7d3106930c972ded34a7f684bcc4ceac1cf');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (80, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223FGU","provider_id":"SMa1af1ce5d93e81486e686f27aebd402c","segments":1},"incident":"2026-000001","kind":"message.sent","seq":80,"unit":"dongshan"}', '43d51eb3dc531acf4170a35c7af1b7d3106930c972ded34a7f684bcc4ceac1cf', 'eb39c8e3a05754cc4c748a8800d6841bd6839b4a4b14812b1e7fbb0b03f4809e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (81, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223H3Y","provider_id":"SM3bf786e01bace4753e3a87b506e14bb6","segments":1},"incident":"2026-000001","kind":"message.sent","seq":81,"unit":"dongshan"}', 'eb39c8e3a05754cc4c748a8800d6841bd6839b4a4b14812b1e7fbb0b03f4809e', 'aa8ff09091f6a8ac44f4f749d8c5c71e68f8e85bf853fd8f6b4ae55ec071237e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (82, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223KA2","provider_id":"SM490360c92b06594a9ee65c781a3a0a54","segments":1},"incident":"2026-000001","kind":"message.sent","seq":82,"unit":"dongshan"}', 'aa8ff09091f6a8ac44f4f749d8c5c71e68f8e85bf853fd8f6b4ae55ec071237e', 'e0a4ed00e563d31f90196462b5e2a65b7621274d47420c0a36e297377b0ba1d4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (83, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223MY3","provider_id":"SMf815b510f3a4105fced8aab91a6ccbf8","segments":1},"incident":"2026-000001","kind":"message.sent","seq":83,"unit":"dongshan"}', 'e0a4ed00e563d31f90196462b5e2a65b7621274d47420c0a36e297377b0ba1d4', '98698bde6f9cf2eba5919f56bdacd5891f40e46360fe07b33a17e1a8cc74d0c5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (84, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223G9N","provider_id":"2.0.0 Ok: queued as 17"},"incident":"2026-000001","kind":"message.sent","seq":84,"unit":"dongshan"}', '98698bde6f9cf2eba5919f56bdacd5891f40e46360fe07b33a17e1a8cc74d0c5', 'c4b1dce849a15405bc1d707bda033fe40db52d77a16c12ac8da5475b068c36b0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (85, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223JUY","provider_id":"2.0.0 Ok: queued as 18"},"incident":"2026-000001","kind":"message.sent","seq":85,"unit":"dongshan"}', 'c4b1dce849a15405bc1d707bda033fe40db52d77a16c12ac8da5475b068c36b0', '9b2bb06be90fc00095fd2d88ba2043b8dcd7e8f7226728dd7e4a37a6c00ae006');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (86, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223L8C","provider_id":"2.0.0 Ok: queued as 19"},"incident":"2026-000001","kind":"message.sent","seq":86,"unit":"dongshan"}', '9b2bb06be90fc00095fd2d88ba2043b8dcd7e8f7226728dd7e4a37a6c00ae006', '2c1c4908cb3e6b0b68359897389d3712b46b5d8dc47663dbf397447ca9cef041');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (87, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223N5V","provider_id":"2.0.0 Ok: queued as 1A"},"incident":"2026-000001","kind":"message.sent","seq":87,"unit":"dongshan"}', '2c1c4908cb3e6b0b68359897389d3712b46b5d8dc47663dbf397447ca9cef041', '3eee552c194807379d87a8e21db98f73538fcbf2bf43f44ce15e2539fbef3dd5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (88, '2026-11-21 20:15:00.000000', 'incident.opened', 'key:hu93sbf6', 'dongshan', '2026-000004', '{"actor":"key:hu93sbf6","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"important","grade":""},"incident":"2026-000004","kind":"incident.opened","seq":88,"unit":"dongshan"}', '3eee552c194807379d87a8e21db98f73538fcbf2bf43f44ce15e2539fbef3dd5', 'ee5000e3c9b70dfeb5f182b45af5392ef3582feec4aaea038a08fdb9aaecafac');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (89, '2026-11-21 20:15:00.000000', 'report.received', 'key:hu93sbf6', 'dongshan', '2026-000004', '{"actor":"key:hu93sbf6","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"5df0ab0c76ff7fca5bede54796de8a2fdc0e5f424687b42dd7bcfbdac92dbb89","kind":"initial","missing":["occurred_at","location","person","matter","cause","result"],"raw":"a177aa9a74f07c47e61cf300d09f4c420f6e98a233f0897b1fe9865e1e1e9ecb","report":"2026-000004-01"},"incident":"2026-000004","kind":"report.received","seq":89,"unit":"dongshan"}', 'ee5000e3c9b70dfeb5f182b45af5392ef3582feec4aaea038a08fdb9aaecafac', '23eb0b72508789e1310af11854ff4033925f2fb0af9252d747875c019cc248d2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (90, '2026-11-21 20:15:00.000000', 'clock.started', 'key:hu93sbf6', 'dongshan', '2026-000004', '{"actor":"key:hu93sbf6","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T20:15:00+00:00","clock":"important-text","due_at":"2026-11-22T20:15:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000004","kind":"clock.started","seq":90,"unit":"dongshan"}', '23eb0b72508789e1310af11854ff4033925f2fb0af9252d747875c019cc248d2', 'f56f64ba6763659efc3c24c08e75e851403ab2160fcd20aa64dfa804d2260adb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (91, '2026-11-21 20:15:00.000000', 'report.quarantined', 'key:hu93sbf6', '', '', '{"actor":"key:hu93sbf6","at":"2026-11-21T20:15:00.000000Z","data":{"code":"unknown-field","field":"","kept_as":"Q2026-000001","raw":"3087d9c3c22e7e193458b924f65c0ebe2a586dc9ac1e0db043925d3b0232058f"},"incident":"","kind":"report.quarantined","seq":91,"unit":""}', 'f56f64ba6763659efc3c24c08e75e851403ab2160fcd20aa64dfa804d2260adb', '630d100e6101e0128bd7ef506c22876489c80a3b9337ca5442e91a9cd765e3b0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (92, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', '', '', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"quarantined","message":"M223P7F","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"quarantined","message":"M223QLM","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"","kind":"notice.decided","seq":92,"unit":""}', '630d100e6101e0128bd7ef506c22876489c80a3b9337ca5442e91a9cd765e3b0', '92950228b554c271a3bdc6b683f12435ce1c37dfcb54ba7181fbb17a21671fce');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (93, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223P7F","provider_id":"SMa2fbc7224102deead5f4f0eaaee7ec4b","segments":2},"incident":"","kind":"message.sent","seq":93,"unit":""}', '92950228b554c271a3bdc6b683f12435ce1c37dfcb54ba7181fbb17a21671fce', '0aacf1f8cd8f3221d0c021ba6f278a385c12545b79753647e8e61912372ddd76');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (94, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223QLM","provider_id":"2.0.0 Ok: queued as 1B"},"incident":"","kind":"message.sent","seq":94,"unit":""}', '0aacf1f8cd8f3221d0c021ba6f278a385c12545b79753647e8e61912372ddd76', 'b16f37912ff711a4b818f6b9eae070612cc85b3c6e64062a8f253f289674fa48');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (95, '2026-11-21 20:15:00.000000', 'key.created', 'test', '', '', '{"actor":"test","at":"2026-11-21T20:15:00.000000Z","data":{"key":"v7exqdkv","key_kind":"token","role":"office"},"incident":"","kind":"key.created","seq":95,"unit":""}', 'b16f37912ff711a4b818f6b9eae070612cc85b3c6e64062a8f253f289674fa48', '3f9c39d46d51344646adafaf74fba644163fd0ba22ffd5abc43896c70bb41940');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (96, '2026-11-21 20:15:00.000000', 'incident.confirmed', 'key:v7exqdkv', 'xihe', '2026-000002', '{"actor":"key:v7exqdkv","at":"2026-11-21T20:15:00.000000Z","data":{"words":"98eb8b380719a2ae5b1296f4a8050c6823479ffdce871ebf5b6bd63f82983a74"},"incident":"2026-000002","kind":"incident.confirmed","seq":96,"unit":"xihe"}', '3f9c39d46d51344646adafaf74fba644163fd0ba22ffd5abc43896c70bb41940', 'd1be4e246285de0c6b2e974438c6aaba7f1aa174f73f417c356cb64d0b0b9369');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (97, '2026-11-21 20:15:00.000000', 'incident.closed', 'key:v7exqdkv', 'xihe', '2026-000002', '{"actor":"key:v7exqdkv","at":"2026-11-21T20:15:00.000000Z","data":{"words":"9bcdc3f355efcccecd2d3a7d4099e9baae4cfc00a15854569e21c859e3c5f42a"},"incident":"2026-000002","kind":"incident.closed","seq":97,"unit":"xihe"}', 'd1be4e246285de0c6b2e974438c6aaba7f1aa174f73f417c356cb64d0b0b9369', 'aa05bf30909ae4ff9fa9f2b1f160a2994f0d300c8cc3d6e41fed655b8cd1c2ad');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (98, '2026-11-21 20:15:00.000000', 'incident.acknowledged', 'key:v7exqdkv', 'xihe', '2026-000003', '{"actor":"key:v7exqdkv","at":"2026-11-21T20:15:00.000000Z","data":{"quiet_until":{"critical-text":"2026-11-21T20:25:00+00:00"}},"incident":"2026-000003","kind":"incident.acknowledged","seq":98,"unit":"xihe"}', 'aa05bf30909ae4ff9fa9f2b1f160a2994f0d300c8cc3d6e41fed655b8cd1c2ad', '0f3d44562d1fff2571cd3e14d28d12737d3bb86f47eeef3fe19db615b7ded9a1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (99, '2026-11-21 20:15:00.000000', 'incident.opened', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000005","kind":"incident.opened","seq":99,"unit":"dongshan"}', '0f3d44562d1fff2571cd3e14d28d12737d3bb86f47eeef3fe19db615b7ded9a1', 'ede039a705f3657e716b38c04445a96e0c24bc14220a5f5cc8b306245fde85f3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (100, '2026-11-21 20:15:00.000000', 'report.received', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"13fe69060f84e97c0775edc345b3edbbe5cf6b70a20b7c2bab890fbf872c3192","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"raw":"ad67606f9a1fa7d63c6fb3ed6827d1e3c3f2a9c7b1abbf27b57e244d73a3686e","report":"2026-000005-01"},"incident":"2026-000005","kind":"report.received","seq":100,"unit":"dongshan"}', 'ede039a705f3657e716b38c04445a96e0c24bc14220a5f5cc8b306245fde85f3', 'e4f31afa5c86715f71725d02d10a18df19cc14936f1f99f9d9837a04b9cc0784');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (101, '2026-11-21 20:15:00.000000', 'clock.started', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000005","kind":"clock.started","seq":101,"unit":"dongshan"}', 'e4f31afa5c86715f71725d02d10a18df19cc14936f1f99f9d9837a04b9cc0784', 'd0dd3a1f28a2ac799d016fb312f6897c9331abeeb011a17e53e3c19c59e601d8');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (102, '2026-11-21 20:15:00.000000', 'clock.late_on_arrival', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"due before the report came in"},"incident":"2026-000005","kind":"clock.late_on_arrival","seq":102,"unit":"dongshan"}', 'd0dd3a1f28a2ac799d016fb312f6897c9331abeeb011a17e53e3c19c59e601d8', '567e6be034993640cfbbff57ad98c7cedf940ad0b7a5cfc62e5b49debb069dd1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (103, '2026-11-21 20:15:00.000000', 'clock.ran_out', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","noticed_seconds_late":2820,"occurrence":0,"reason":"nothing that stops it came in time"},"incident":"2026-000005","kind":"clock.ran_out","seq":103,"unit":"dongshan"}', '567e6be034993640cfbbff57ad98c7cedf940ad0b7a5cfc62e5b49debb069dd1', 'd9d55252b10f2ba8f470aca0e190bd071d29eaa3f5100f59006c01a38e26a51f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (104, '2026-11-21 20:15:00.000000', 'mail.received', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"answer":"M223RBH","kind":"report","mail":"E2026-000001","outcome":"opened","raw":"dc4afb736bf48871fca0460cda4b6b3cbdde1e7387f7178af8bc25dd08830ae7","received_at":"2026-11-21T20:15:00+00:00","report":"2026-000005-01","size":682,"verified":true,"way":"handover"},"incident":"2026-000005","kind":"mail.received","seq":104,"unit":"dongshan"}', 'd9d55252b10f2ba8f470aca0e190bd071d29eaa3f5100f59006c01a38e26a51f', '5542f7388df716662d93e5a893bb6e2fb6b52bf012983981ce04da3b8a26e49d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (105, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000005', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M223SA2","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M223TXG","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M223UQN","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M223VSN","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"sms","kind":"overdue","message":"M223W8C","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M223X4K","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M223Y5M","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M223ZKS","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000005","kind":"notice.decided","seq":105,"unit":"dongshan"}', '5542f7388df716662d93e5a893bb6e2fb6b52bf012983981ce04da3b8a26e49d', 'b4acd6590eff7df5994ed1970574a3f72514ca026119d31c11e2ac960b64f7bd');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (106, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223RBH","provider_id":"2.0.0 Ok: queued as 1C"},"incident":"2026-000005","kind":"message.sent","seq":106,"unit":"dongshan"}', 'b4acd6590eff7df5994ed1970574a3f72514ca026119d31c11e2ac960b64f7bd', '947947a5b76f177ccad58a8d8d94882d029284169fea24d5251685fc46074ee4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (107, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223SA2","provider_id":"SM88d28c2f4d47e33989843ca2b0cb5df8","segments":2},"incident":"2026-000005","kind":"message.sent","seq":107,"unit":"dongshan"}', '947947a5b76f177ccad58a8d8d94882d029284169fea24d5251685fc46074ee4', '53d3973beb0e8afdda03936a12a5909994e275e1ab2b07e5937dd9566c171f7c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (108, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223UQN","provider_id":"SM691791b8db1dd621bc1fcd84b9038b6d","segments":2},"incident":"2026-000005","kind":"message.sent","seq":108,"unit":"dongshan"}', '53d3973beb0e8afdda03936a12a5909994e275e1ab2b07e5937dd9566c171f7c', 'c5a25b06ba031fb75b682b7b29619b044b655d783081c0decd331e88a1154dba');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (109, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223W8C","provider_id":"SM0c5d01712127ddefbbab62d6f1ae8520","segments":2},"incident":"2026-000005","kind":"message.sent","seq":109,"unit":"dongshan"}', 'c5a25b06ba031fb75b682b7b29619b044b655d783081c0decd331e88a1154dba', 'a67a67914ceea1ec03f0fce93bca5f4376e8c528d85a2d09f18c758261b351d7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (110, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223Y5M","provider_id":"SMebff9e36b8d209652abb569dbc94a072","segments":2},"incident":"2026-000005","kind":"message.sent","seq":110,"unit":"dongshan"}', 'a67a67914ceea1ec03f0fce93bca5f4376e8c528d85a2d09f18c758261b351d7', '571e0e93ee82650ebc0974d31978b08d893a83b152fc557821da7b9be1911e2e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (111, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223TXG","provider_id":"2.0.0 Ok: queued as 1D"},"incident":"2026-000005","kind":"message.sent","seq":111,"unit":"dongshan"}', '571e0e93ee82650ebc0974d31978b08d893a83b152fc557821da7b9be1911e2e', 'd95a99f8b9ee3e7da676fdf10a58005a8ce7e2b3ab850d057028f96c3f6b4952');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (112, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223VSN","provider_id":"2.0.0 Ok: queued as 1E"},"incident":"2026-000005","kind":"message.sent","seq":112,"unit":"dongshan"}', 'd95a99f8b9ee3e7da676fdf10a58005a8ce7e2b3ab850d057028f96c3f6b4952', '96146111f79b936aac6b9460963d5cb5469cda9344aba3113cdebffcbdcb7967');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (113, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223X4K","provider_id":"2.0.0 Ok: queued as 1F"},"incident":"2026-000005","kind":"message.sent","seq":113,"unit":"dongshan"}', '96146111f79b936aac6b9460963d5cb5469cda9344aba3113cdebffcbdcb7967', 'a6e948e1fd4288d0691b52e302514021e7d54cee8032a46f3a0724fa223f345c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (114, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223ZKS","provider_id":"2.0.0 Ok: queued as 20"},"incident":"2026-000005","kind":"message.sent","seq":114,"unit":"dongshan"}', 'a6e948e1fd4288d0691b52e302514021e7d54cee8032a46f3a0724fa223f345c', '8fb5abb4a79983229ecab5b792b7897d71445bb3075b70dacd08b51c38b04ec0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (115, '2026-11-21 20:15:00.000000', 'incident.opened', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000006","kind":"incident.opened","seq":115,"unit":""}', '8fb5abb4a79983229ecab5b792b7897d71445bb3075b70dacd08b51c38b04ec0', '3a692669838138ae74315b8c074b73be2c696e5a5b7fd9fd3a7ad6927e165ecb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (116, '2026-11-21 20:15:00.000000', 'report.received', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"e2150fdcf83dc5990cf43a875ace81e319b932b2d580d92012f7d7e26c22eb81","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"ead1ddb5ac6bf2424342e6d5068162a52a39b3a07d4e1c4105280a359cffabd0","report":"2026-000006-01"},"incident":"2026-000006","kind":"report.received","seq":116,"unit":""}', '3a692669838138ae74315b8c074b73be2c696e5a5b7fd9fd3a7ad6927e165ecb', 'fcc347d61425eb8fd5226c5ce3e1fcd3f5419f3d8329ab5972105226ce5fb4bb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (117, '2026-11-21 20:15:00.000000', 'clock.started', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T20:15:00+00:00","clock":"urgent-text","due_at":"2026-11-21T20:45:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000006","kind":"clock.started","seq":117,"unit":""}', 'fcc347d61425eb8fd5226c5ce3e1fcd3f5419f3d8329ab5972105226ce5fb4bb', '99f0f318e3cd92217501bdcf6ad3e480f5fc443be812df1fa2fe104090e5629e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (118, '2026-11-21 20:15:00.000000', 'mail.received', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"answer":"M22425R","kind":"report","mail":"E2026-000002","outcome":"opened","raw":"c628d329bf56567f075f52115d33b71c1ad4dcd1b9c3943a8c827adf193d34df","received_at":"2026-11-21T20:15:00+00:00","report":"2026-000006-01","size":310,"verified":true,"way":"handover"},"incident":"2026-000006","kind":"mail.received","seq":118,"unit":""}', '99f0f318e3cd92217501bdcf6ad3e480f5fc443be812df1fa2fe104090e5629e', '4090d88630182646ffe2b6fed8521b7f482363feb205079349cf6b892e5ea07b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (119, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', '', '2026-000006', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"unreadable","message":"M2243AN","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"unreadable","message":"M224462","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"2026-000006","kind":"notice.decided","seq":119,"unit":""}', '4090d88630182646ffe2b6fed8521b7f482363feb205079349cf6b892e5ea07b', '43a88ed15c3f7906df34fd1ec4c2438f12ace24efbc16ab15227351340a0d70f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (120, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '2026-000006', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2243AN","provider_id":"SM2e9ebf40150fa257f351fd42d5f70ae8","segments":2},"incident":"2026-000006","kind":"message.sent","seq":120,"unit":""}', '43a88ed15c3f7906df34fd1ec4c2438f12ace24efbc16ab15227351340a0d70f', '88aa8fe5da737a5b46189e16c7c7358e8c23d14b8d2d8b1b9d15068cef29c59f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (121, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '2026-000006', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M22425R","provider_id":"2.0.0 Ok: queued as 21"},"incident":"2026-000006","kind":"message.sent","seq":121,"unit":""}', '88aa8fe5da737a5b46189e16c7c7358e8c23d14b8d2d8b1b9d15068cef29c59f', 'b018292248585eaed61b8602ffcba783fce3c241fd67ef077aac05b6f5eed334');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (122, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '2026-000006', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224462","provider_id":"2.0.0 Ok: queued as 22"},"incident":"2026-000006","kind":"message.sent","seq":122,"unit":""}', 'b018292248585eaed61b8602ffcba783fce3c241fd67ef077aac05b6f5eed334', '2c63d90b51051b223bf2725c7480b6d9f70ce78d30009c5f0be049813e0474e3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (123, '2026-11-21 20:15:00.000000', 'incident.opened', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000007","kind":"incident.opened","seq":123,"unit":"dongshan"}', '2c63d90b51051b223bf2725c7480b6d9f70ce78d30009c5f0be049813e0474e3', '60c55997bdc3dfe88e8e80a6fbcff23237480773016292046440311feae5cbc4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (124, '2026-11-21 20:15:00.000000', 'report.received', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"e11fcaaed96eabb744711b98e6c9bba78aa85d786b8b7666e15e55ca5636187d","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"raw":"a3acc3e72ea0b3f6c5bc6f3aee454098ae743588b86b2426e944b012ee74c194","report":"2026-000007-01","verified":false},"incident":"2026-000007","kind":"report.received","seq":124,"unit":"dongshan"}', '60c55997bdc3dfe88e8e80a6fbcff23237480773016292046440311feae5cbc4', '378c4ebb7c3e8644fa97f30a00843c644762a7a98535df86c35bcbbee4f9b4d4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (125, '2026-11-21 20:15:00.000000', 'clock.started', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000007","kind":"clock.started","seq":125,"unit":"dongshan"}', '378c4ebb7c3e8644fa97f30a00843c644762a7a98535df86c35bcbbee4f9b4d4', '600be5fc39551efcf2cd019778a158a04ecdc59d39fcd981f08e62b781e36ee9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (126, '2026-11-21 20:15:00.000000', 'clock.late_on_arrival', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"due before the report came in"},"incident":"2026-000007","kind":"clock.late_on_arrival","seq":126,"unit":"dongshan"}', '600be5fc39551efcf2cd019778a158a04ecdc59d39fcd981f08e62b781e36ee9', '7e13013f5ed1c1e8e33e8dc10ac12047bd4bc9d5d083fbe1331a9c9c2728ee9a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (127, '2026-11-21 20:15:00.000000', 'clock.ran_out', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","noticed_seconds_late":2820,"occurrence":0,"reason":"nothing that stops it came in time"},"incident":"2026-000007","kind":"clock.ran_out","seq":127,"unit":"dongshan"}', '7e13013f5ed1c1e8e33e8dc10ac12047bd4bc9d5d083fbe1331a9c9c2728ee9a', '8e5a14f49614ccfdb38e75eecf80ee73df5b71f4a42347923b6bf9bac34a3352');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (128, '2026-11-21 20:15:00.000000', 'mail.received', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"answer":"M2245RV","kind":"report","mail":"E2026-000003","outcome":"opened","raw":"238c548bf596511a0537e686b7ab651fca87935808f9d231bb92f8feb9842fb6","received_at":"2026-11-21T20:15:00+00:00","report":"2026-000007-01","size":692,"verified":false,"way":"handover"},"incident":"2026-000007","kind":"mail.received","seq":128,"unit":"dongshan"}', '8e5a14f49614ccfdb38e75eecf80ee73df5b71f4a42347923b6bf9bac34a3352', 'bfaa205bb7e388c46980f85c206f3c42e65d53fb1835a6a7cc7c84f22b87e14e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (129, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000007', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"unverified","message":"M2246QE","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"unverified","message":"M224749","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"2026-000007","kind":"notice.decided","seq":129,"unit":"dongshan"}', 'bfaa205bb7e388c46980f85c206f3c42e65d53fb1835a6a7cc7c84f22b87e14e', '8b3c651fb525948ad870c3f7de7703de1df9b873cb1e9cf81ca72abbef5ad920');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (130, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000007', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2248BW","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M2249ML","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M224AWC","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M224BG2","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"sms","kind":"overdue","message":"M224CC2","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M224DMJ","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M224EBY","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M224FWR","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000007","kind":"notice.decided","seq":130,"unit":"dongshan"}', '8b3c651fb525948ad870c3f7de7703de1df9b873cb1e9cf81ca72abbef5ad920', '0104ae54975de5f3e9d9c5706ea83d2576ddb59159dcd305668c3be66bab7755');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (131, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2246QE","provider_id":"SM0888e4d757badae73ec0ce379e575b7a","segments":2},"incident":"2026-000007","kind":"message.sent","seq":131,"unit":"dongshan"}', '0104ae54975de5f3e9d9c5706ea83d2576ddb59159dcd305668c3be66bab7755', 'cb3689b209bc592bfcbda87dae2c62916988f6d68c8fa723850eda2ec46ce37b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (132, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2245RV","provider_id":"2.0.0 Ok: queued as 23"},"incident":"2026-000007","kind":"message.sent","seq":132,"unit":"dongshan"}', 'cb3689b209bc592bfcbda87dae2c62916988f6d68c8fa723850eda2ec46ce37b', 'c3619504d0a51c42b4b94ce1ded9f1bd1536f4f1ba7090f93f7452aba8675ed9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (133, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224749","provider_id":"2.0.0 Ok: queued as 24"},"incident":"2026-000007","kind":"message.sent","seq":133,"unit":"dongshan"}', 'c3619504d0a51c42b4b94ce1ded9f1bd1536f4f1ba7090f93f7452aba8675ed9', '211a7c8860f84b0bb72f3f60d980fc3e464162268293919a441028e65122b015');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (134, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2248BW","provider_id":"SMd7cfec5ec6128de480aa4d671efed6bf","segments":2},"incident":"2026-000007","kind":"message.sent","seq":134,"unit":"dongshan"}', '211a7c8860f84b0bb72f3f60d980fc3e464162268293919a441028e65122b015', '167a10995d407442b668e5b6448f7ab74bd5e929c8d236c21e3256980b214ac2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (135, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224AWC","provider_id":"SM3bf370ab839e498a12fcd4d38853ccc4","segments":2},"incident":"2026-000007","kind":"message.sent","seq":135,"unit":"dongshan"}', '167a10995d407442b668e5b6448f7ab74bd5e929c8d236c21e3256980b214ac2', 'eec1f6d2b76e24a13282eda03545e40020b2e97eea3ede7a5d8736d48fea14d4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (136, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224CC2","provider_id":"SM3e1f4429c1fabf6b6a91fd5797e9027d","segments":2},"incident":"2026-000007","kind":"message.sent","seq":136,"unit":"dongshan"}', 'eec1f6d2b76e24a13282eda03545e40020b2e97eea3ede7a5d8736d48fea14d4', 'b58e594820057eaaa9e3bc36bf302a734f9e2ec2a82e6ca95868b856a1086ef0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (137, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224EBY","provider_id":"SMb75496e3284cd5d19bd86aefafa75aee","segments":2},"incident":"2026-000007","kind":"message.sent","seq":137,"unit":"dongshan"}', 'b58e594820057eaaa9e3bc36bf302a734f9e2ec2a82e6ca95868b856a1086ef0', '9e45ca65a4ca80a7fe7b139a400e8e6da158d5d815ca7f25bd8bf8dc384ab966');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (138, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2249ML","provider_id":"2.0.0 Ok: queued as 25"},"incident":"2026-000007","kind":"message.sent","seq":138,"unit":"dongshan"}', '9e45ca65a4ca80a7fe7b139a400e8e6da158d5d815ca7f25bd8bf8dc384ab966', 'ef5a226c9670be3b61bff78264d8eba3f57171137332d0ed8d176fa22226b176');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (139, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224BG2","provider_id":"2.0.0 Ok: queued as 26"},"incident":"2026-000007","kind":"message.sent","seq":139,"unit":"dongshan"}', 'ef5a226c9670be3b61bff78264d8eba3f57171137332d0ed8d176fa22226b176', '196225d760b08154463ab5c41f5d0df9eced60113153e6359efa6c90a6a58c4f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (140, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224DMJ","provider_id":"2.0.0 Ok: queued as 27"},"incident":"2026-000007","kind":"message.sent","seq":140,"unit":"dongshan"}', '196225d760b08154463ab5c41f5d0df9eced60113153e6359efa6c90a6a58c4f', '8a3cc8397c4438965459dfef33b9c516ec59e15afdb4c2cb98d68ee2b2a0f181');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (141, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224FWR","provider_id":"2.0.0 Ok: queued as 28"},"incident":"2026-000007","kind":"message.sent","seq":141,"unit":"dongshan"}', '8a3cc8397c4438965459dfef33b9c516ec59e15afdb4c2cb98d68ee2b2a0f181', '33ecc15dcc4671ef94e9bfa93c825de88278bdc487aba89775c714b23a0a694a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (142, '2026-11-21 20:18:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000005', '{"actor":"engine","at":"2026-11-21T20:18:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M224GMV","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M224HNJ","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M224JZC","person":"head","reason":"step 3, repeat 5","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M224K98","person":"head","reason":"step 3, repeat 5","role":"unit_head"}]},"incident":"2026-000005","kind":"notice.decided","seq":142,"unit":"dongshan"}', '33ecc15dcc4671ef94e9bfa93c825de88278bdc487aba89775c714b23a0a694a', '9b8378ca734dcb383c379fc050330da152f0d8935d26eb693e5f786c01b2b3d2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (143, '2026-11-21 20:18:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000007', '{"actor":"engine","at":"2026-11-21T20:18:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M224GMV","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M224HNJ","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M224JZC","person":"head","reason":"step 3, repeat 5","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M224K98","person":"head","reason":"step 3, repeat 5","role":"unit_head"}]},"incident":"2026-000007","kind":"notice.decided","seq":143,"unit":"dongshan"}', '9b8378ca734dcb383c379fc050330da152f0d8935d26eb693e5f786c01b2b3d2', 'c7b9ca003e690b5bdc1e30ee6e40112ba93c5e1d676e814c5888244e97481789');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (144, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224GMV","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":144,"unit":"dongshan"}', 'c7b9ca003e690b5bdc1e30ee6e40112ba93c5e1d676e814c5888244e97481789', 'f27d0428baf0e28b28e814de766e2606c7e162d15f7492b7f56ef552072105d5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (145, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224HNJ","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":145,"unit":"dongshan"}', 'f27d0428baf0e28b28e814de766e2606c7e162d15f7492b7f56ef552072105d5', '93b16efc863f81e75182495bfeee36cbab8437ef23f25cc58390b892c7443e45');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (146, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224JZC","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":146,"unit":"dongshan"}', '93b16efc863f81e75182495bfeee36cbab8437ef23f25cc58390b892c7443e45', 'ce65b48b1717afaf1cd901ebc8772ef2e35588682c74f977c13d7ea3ec64f967');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (147, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224K98","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":147,"unit":"dongshan"}', 'ce65b48b1717afaf1cd901ebc8772ef2e35588682c74f977c13d7ea3ec64f967', '5709a4690bb5dc928a3b26099dea393f1813c90e6f97cfe5fc6b8a053392e87b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (148, '2026-11-21 20:18:00.000000', 'service.stopped', 'system', '', '', '{"actor":"system","at":"2026-11-21T20:18:00.000000Z","data":{},"incident":"","kind":"service.stopped","seq":148,"unit":""}', '5709a4690bb5dc928a3b26099dea393f1813c90e6f97cfe5fc6b8a053392e87b', '5426a71786020034cf555d4a67372520285f04744b61cd4d09412bf120507ac2');
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (1, '2026-000001', 'urgent-text', 0, 'thirty-minutes', 'occurred', '2026-11-21 18:58:00.000000', '2026-11-21 19:28:00.000000', '2026-11-21 19:00:00.000000', 'stopped', 1, FALSE, '2026-11-21 19:30:00.000000', '2026-11-21 20:15:00.000000', 2820, 2700, NULL, 0, FALSE, NULL);
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (2, '2026-000002', 'urgent-text', 0, 'thirty-minutes', 'occurred', '2026-11-21 18:58:00.000000', '2026-11-21 19:28:00.000000', '2026-11-21 19:00:00.000000', 'stopped', 0, FALSE, NULL, '2026-11-21 19:00:00.000000', 0, NULL, NULL, 0, FALSE, NULL);
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (3, '2026-000003', 'critical-phone', 0, 'thirty-minutes', 'received', '2026-11-21 19:35:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 19:35:00.000000', 'stopped', 0, FALSE, NULL, '2026-11-21 19:35:00.000000', 0, NULL, NULL, 0, FALSE, NULL);
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (4, '2026-000003', 'critical-text', 0, 'one-hour', 'submitted', '2026-11-21 19:35:00.000000', '2026-11-21 20:35:00.000000', '2026-11-21 19:35:00.000000', 'running', 0, FALSE, NULL, NULL, NULL, -1200, '2026-11-21 20:25:00.000000', 1, FALSE, '2026-11-21 20:25:00.000000');
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (5, '2026-000004', 'important-text', 0, 'one-day', 'received', '2026-11-21 20:15:00.000000', '2026-11-22 20:15:00.000000', '2026-11-21 20:15:00.000000', 'running', 0, FALSE, NULL, NULL, NULL, NULL, NULL, 0, FALSE, '2026-11-22 16:15:00.000000');
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (6, '2026-000005', 'urgent-text', 0, 'thirty-minutes', 'occurred', '2026-11-21 18:58:00.000000', '2026-11-21 19:28:00.000000', '2026-11-21 20:15:00.000000', 'overdue', 0, TRUE, '2026-11-21 20:15:00.000000', NULL, NULL, 3000, NULL, 0, FALSE, '2026-11-21 20:23:00.000000');
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (7, '2026-000006', 'urgent-text', 0, 'thirty-minutes', 'received', '2026-11-21 20:15:00.000000', '2026-11-21 20:45:00.000000', '2026-11-21 20:15:00.000000', 'running', 0, FALSE, NULL, NULL, NULL, NULL, NULL, 0, FALSE, '2026-11-21 20:35:00.000000');
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (8, '2026-000007', 'urgent-text', 0, 'thirty-minutes', 'occurred', '2026-11-21 18:58:00.000000', '2026-11-21 19:28:00.000000', '2026-11-21 20:15:00.000000', 'overdue', 0, TRUE, '2026-11-21 20:15:00.000000', NULL, NULL, 3000, NULL, 0, FALSE, '2026-11-21 20:23:00.000000');
INSERT INTO counter (name, value) VALUES ('incident 2026', 7);
INSERT INTO counter (name, value) VALUES ('mail 2026', 3);
INSERT INTO counter (name, value) VALUES ('message', 81);
INSERT INTO counter (name, value) VALUES ('quarantine 2026', 1);
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (1, 'M2223SR', '2026-000001', 'urgent-text', 0, 0, 'reminder', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:20:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (2, 'M2224CA', '2026-000001', 'urgent-text', 0, 0, 'reminder', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:20:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (3, 'M2225GW', '2026-000001', 'urgent-text', 0, 0, 'reminder', 1, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:25:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (4, 'M22268Y', '2026-000001', 'urgent-text', 0, 0, 'reminder', 1, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:25:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (5, 'M2227C4', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (6, 'M2228JG', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (7, 'M2229WN', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'head', 'sms', 'unit_head', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (8, 'M222AHZ', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'head', 'email', 'unit_head', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (9, 'M222BP2', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 0, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:35:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (10, 'M222CT3', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 0, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:35:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (11, 'M222DEL', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (12, 'M222E6T', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (13, 'M222F2P', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'head', 'sms', 'unit_head', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (14, 'M222G8S', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'head', 'email', 'unit_head', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (15, 'M222H2T', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 0, 'group', 'sms', 'leading_group', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (16, 'M222JAL', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 0, 'group', 'email', 'leading_group', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (17, 'M222K7W', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 1, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (18, 'M222LHA', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 1, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (19, 'M222M5V', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (20, 'M222NXU', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (21, 'M222PVB', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'head', 'sms', 'unit_head', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (22, 'M222QYD', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'head', 'email', 'unit_head', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (23, 'M222R4F', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 1, 'group', 'sms', 'leading_group', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (24, 'M222SNX', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 1, 'group', 'email', 'leading_group', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (25, 'M222TP4', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 2, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (26, 'M222UH9', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 2, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (27, 'M222VXD', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (28, 'M222WCX', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (29, 'M222XJP', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'head', 'sms', 'unit_head', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (30, 'M222YW7', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'head', 'email', 'unit_head', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (31, 'M222ZLP', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 2, 'group', 'sms', 'leading_group', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (32, 'M2232NV', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 2, 'group', 'email', 'leading_group', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (33, 'M2233PW', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 3, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (34, 'M2234EH', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 3, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (35, 'M2235VV', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (36, 'M2236NT', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (37, 'M2237GA', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (38, 'M22387J', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (39, 'M22394V', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (40, 'M223A92', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (41, 'M223BNX', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (42, 'M223CWV', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (43, 'M223DQU', '2026-000003', 'critical-text', 0, 0, 'reminder', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (44, 'M223ENZ', '2026-000003', 'critical-text', 0, 0, 'reminder', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (45, 'M223FGU', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (46, 'M223G9N', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (47, 'M223H3Y', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (48, 'M223JUY', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (49, 'M223KA2', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (50, 'M223L8C', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (51, 'M223MY3', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (52, 'M223N5V', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (53, 'M223P7F', '', '', 0, 0, 'quarantined', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (54, 'M223QLM', '', '', 0, 0, 'quarantined', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (55, 'M223RBH', '2026-000005', '', 0, 0, 'answer', 0, 0, '', 'email', '', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (56, 'M223SA2', '2026-000005', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (57, 'M223TXG', '2026-000005', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (58, 'M223UQN', '2026-000005', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (59, 'M223VSN', '2026-000005', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (60, 'M223W8C', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (61, 'M223X4K', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (62, 'M223Y5M', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (63, 'M223ZKS', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (64, 'M22425R', '2026-000006', '', 0, 0, 'answer', 0, 0, '', 'email', '', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (65, 'M2243AN', '2026-000006', '', 0, 0, 'unreadable', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (66, 'M224462', '2026-000006', '', 0, 0, 'unreadable', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (67, 'M2245RV', '2026-000007', '', 0, 0, 'answer', 0, 0, '', 'email', '', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (68, 'M2246QE', '2026-000007', '', 0, 0, 'unverified', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (69, 'M224749', '2026-000007', '', 0, 0, 'unverified', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (70, 'M2248BW', '2026-000007', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (71, 'M2249ML', '2026-000007', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (72, 'M224AWC', '2026-000007', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (73, 'M224BG2', '2026-000007', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (74, 'M224CC2', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (75, 'M224DMJ', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (76, 'M224EBY', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (77, 'M224FWR', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (78, 'M224GMV', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (79, 'M224HNJ', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (80, 'M224JZC', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'sms', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (81, 'M224K98', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'email', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (82, 'M224GMV', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (83, 'M224HNJ', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (84, 'M224JZC', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'sms', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (85, 'M224K98', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'email', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO quarantine (number, actor, unit, arrived_at, scope, idempotency_key, fingerprint, salt, raw, code, reason, field) VALUES ('Q2026-000001', 'key:hu93sbf6', '', '2026-11-21 20:15:00.000000', 'office', 'msg_6', 'a5c8df5d96f3a84a277516460847f0367cef5b611f11b4589bb90a48cf42c951', X'19ace409a918d7370818b2101768770f', X'7b22756e6974223a2022646f6e677368616e222c20226e6f6e73656e7365223a20317d', 'unknown-field', 'there is no field ''nonsense''', '');
INSERT INTO remark (commitment, incident, at, actor, act, words, salt) VALUES ('98eb8b380719a2ae5b1296f4a8050c6823479ffdce871ebf5b6bd63f82983a74', '2026-000002', '2026-11-21 20:15:00.000000', 'key:v7exqdkv', 'confirm', '收到', X'daa8294f1158fe079a6a020896b2fd6f');
INSERT INTO remark (commitment, incident, at, actor, act, words, salt) VALUES ('9bcdc3f355efcccecd2d3a7d4099e9baae4cfc00a15854569e21c859e3c5f42a', '2026-000002', '2026-11-21 20:15:00.000000', 'key:v7exqdkv', 'close', '已处置完毕', X'9d4620a23c2e09d2947c466fd36a1b12');
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000001-01', '2026-000001', 'initial', 'dongshan', 'key:hu93sbf6', '2026-11-21 19:00:00.000000', '2026-11-21 19:00:00.000000', 'office', 'msg_1', 'fdcd3cbbc9dca9159950d4456144e2ecf537e6b8ac7e0079f57d7daf0b818779', X'e71ac70fb08c637c70d0619051d58a72', X'7b22756e6974223a2022646f6e677368616e222c20227469746c65223a2022e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c2022656c656d656e7473223a207b226c6f636174696f6e223a2022e4b89ce5b1b1e69d91e4b889e7bb84227d2c2022636c617373223a2022757267656e74227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:30:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":1800,"state":"running"}],"complete":false,"grade":"","incident":"2026-000001","kind":"initial","missing":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T03:00:00+08:00","report":"2026-000001-01","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000001-02', '2026-000001', 'follow_up', 'dongshan', 'key:hu93sbf6', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'office', 'msg_4', '5fa7617779d6598c0d73d49a4c12115db1a3ad03688f3b4050f3a79002243bf4', X'fa8de13883726411f7583cadac0f9a55', X'7b22756e6974223a2022646f6e677368616e222c2022696e636964656e74223a2022323032362d303030303031222c20226b696e64223a2022666f6c6c6f775f7570222c2022656c656d656e7473223a207b22736f75726365223a2022e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d222c20226f636375727265645f6174223a2022323032362d31312d32325430323a35383a30302b30383a3030222c20226c6f636174696f6e223a2022e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c20226361757365223a2022e8bf9ee697a5e5bcbae9998de99ba8222c20226e6174757265223a2022e5b1b1e4bd93e6bb91e59da1222c202263617375616c74696573223a207b2264656164223a20302c20226d697373696e67223a20312c2022736572696f75736c795f696e6a75726564223a20302c2022736c696768746c795f696e6a75726564223a20322c202274726170706564223a20307d2c202270726f70657274795f6c6f7373223a2022e6ada3e59ca8e6a0b8e5ae9e222c2022636f75727365223a2022e5878ce699a832e697b63538e58886e5b1b1e4bd93e6bb91e5a18c222c2022636f6e73657175656e636573223a2022e68ea9e59f8be688bfe5b18be4b8a4e997b4222c202273636f7065223a2022e4b889e7bb843132e688b7222c20227472656e64223a2022e4bb8de69c89e5b08fe8a784e6a8a1e6bb91e5a18c222c20226c6561646572735f6f6e5f7363656e65223a207b2270726573656e74223a20747275652c202277686f223a2022e99587e995bf227d2c20226d65617375726573223a2022e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c20226e6578745f7374657073223a2022e7bba7e7bbade6909ce69591222c2022696e666f726d616e74223a207b226e616d65223a2022e4bfa1e681afe59198e794b2222c202270686f6e65223a20223130303030303030303039227d7d7d', '{"class":"urgent","class_by":"incident","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":false,"late_seconds":2820,"name":"紧急信息文字报告","seconds_left":null,"state":"stopped"}],"complete":true,"grade":"","incident":"2026-000001","kind":"follow_up","missing":[],"missing_from_report":[],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000001-02","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000002-01', '2026-000002', 'initial', 'xihe', 'key:hu93sbf6', '2026-11-21 19:00:00.000000', '2026-11-21 19:00:00.000000', 'office', 'msg_2', '3a3a3cd7428c54a1e52bd49884abea037be665ba34cd2371727083269377ff3e', X'c458ae4f46666f48f31d2bc13a0deb55', X'7b22756e6974223a202278696865222c20227469746c65223a2022e8a5bfe6b2b3e99587e5a18ce696b9222c2022656c656d656e7473223a207b22736f75726365223a2022e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d222c20226f636375727265645f6174223a2022323032362d31312d32325430323a35383a30302b30383a3030222c20226c6f636174696f6e223a2022e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c20226361757365223a2022e8bf9ee697a5e5bcbae9998de99ba8222c20226e6174757265223a2022e5b1b1e4bd93e6bb91e59da1222c202263617375616c74696573223a207b2264656164223a20302c20226d697373696e67223a20312c2022736572696f75736c795f696e6a75726564223a20302c2022736c696768746c795f696e6a75726564223a20322c202274726170706564223a20307d2c202270726f70657274795f6c6f7373223a2022e6ada3e59ca8e6a0b8e5ae9e222c2022636f75727365223a2022e5878ce699a832e697b63538e58886e5b1b1e4bd93e6bb91e5a18c222c2022636f6e73657175656e636573223a2022e68ea9e59f8be688bfe5b18be4b8a4e997b4222c202273636f7065223a2022e4b889e7bb843132e688b7222c20227472656e64223a2022e4bb8de69c89e5b08fe8a784e6a8a1e6bb91e5a18c222c20226c6561646572735f6f6e5f7363656e65223a207b2270726573656e74223a20747275652c202277686f223a2022e99587e995bf227d2c20226d65617375726573223a2022e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c20226e6578745f7374657073223a2022e7bba7e7bbade6909ce69591222c2022696e666f726d616e74223a207b226e616d65223a2022e4bfa1e681afe59198e794b2222c202270686f6e65223a20223130303030303030303039227d7d2c2022636c617373223a2022757267656e74227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":false,"late_seconds":0,"name":"紧急信息文字报告","seconds_left":null,"state":"stopped"}],"complete":true,"grade":"","incident":"2026-000002","kind":"initial","missing":[],"missing_from_report":[],"received_at":"2026-11-22T03:00:00+08:00","report":"2026-000002-01","unit":"xihe"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000003-01', '2026-000003', 'initial', 'xihe', 'key:hu93sbf6', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', 'office', 'msg_3', '15d024921cae3ea19a315769101919a253d6276fc50426df5c3380b31433d2d0', X'3abbbac16cae9bc6eabcbe7be3614e4c', X'7b22756e6974223a202278696865222c20227469746c65223a2022e5ada6e6a0a1e9a39fe789a9e4b8ade6af92222c2022636c617373223a2022637269746963616c227d', '{"class":"critical","class_by":"sender","clocks":[{"clock":"critical-phone","due_at":"2026-11-22T04:05:00+08:00","late_on_arrival":false,"late_seconds":0,"name":"特别紧急信息先行报告(可电话)","seconds_left":null,"state":"stopped"},{"clock":"critical-text","due_at":"2026-11-22T04:35:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"特别紧急信息文字报告","seconds_left":3600,"state":"running"}],"complete":false,"grade":"","incident":"2026-000003","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T03:35:00+08:00","report":"2026-000003-01","unit":"xihe"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000004-01', '2026-000004', 'initial', 'dongshan', 'key:hu93sbf6', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'office', 'msg_5', '0e055586b4fd56ff7cee8a5ba42006d033f4af0bddc1882b0e8f3dbbb8d5d7ce', X'86c1f449f7b4010951a7059f6fc4f80c', X'7b22756e6974223a2022646f6e677368616e222c20227469746c65223a2022e98193e8b7afe4b8ade696ad222c2022636c617373223a2022696d706f7274616e74227d', '{"class":"important","class_by":"sender","clocks":[{"clock":"important-text","due_at":"2026-11-23T04:15:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"重要信息文字报告","seconds_left":86400,"state":"running"}],"complete":false,"grade":"","incident":"2026-000004","kind":"initial","missing":["occurred_at","location","person","matter","cause","result"],"missing_from_report":["occurred_at","location","person","matter","cause","result"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000004-01","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000005-01', '2026-000005', 'initial', 'dongshan', 'mail:duty', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'mail', 'E2026-000001', 'eebae21e13720485a3092cc56e9781b1bf7381e7dcd5a7847929db51b010b395', X'0bf1779a1a03b9b4d5f9cfda7d12fb64', X'7b22636c617373223a22757267656e74222c22656c656d656e7473223a7b2263617375616c74696573223a7b2264656164223a302c226d697373696e67223a312c22736572696f75736c795f696e6a75726564223a302c22736c696768746c795f696e6a75726564223a322c2274726170706564223a307d2c226c6f636174696f6e223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c226d65617375726573223a22e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c226e6174757265223a22e5b1b1e4bd93e6bb91e59da1222c226f636375727265645f6174223a22323032362d31312d32325430323a35383a30302b30383a3030222c22736f75726365223a22e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d227d2c22666c616773223a5b5d2c227469746c65223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c22756e6974223a22646f6e677368616e227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":true,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":-2820,"state":"overdue"}],"complete":false,"grade":"","incident":"2026-000005","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"missing_from_report":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000005-01","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000006-01', '2026-000006', 'initial', '', 'mail:duty', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'mail', 'E2026-000002', '75e1142d21f215c680a94ee9c750ed4be734d9b078a1cb407314039f6314eb5d', X'acf273b1c5f23e47a6c28fa1b0efdf26', X'7b22656c656d656e7473223a7b7d2c22666c616773223a5b5d2c227469746c65223a22e694b6e588b0227d', '{"class":"urgent","class_by":"policy","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T04:45:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":1800,"state":"running"}],"complete":false,"grade":"","incident":"2026-000006","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000006-01","unit":""}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000007-01', '2026-000007', 'initial', 'dongshan', 'mail:unverified', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'mail', 'E2026-000003', '7845597400cf3a3929548d45657c63f8f9b1902b23abbe845e0b1d6d2907cd57', X'16fee7b0f78dcd414191cf47d19d6d46', X'7b22636c617373223a22757267656e74222c22656c656d656e7473223a7b2263617375616c74696573223a7b2264656164223a302c226d697373696e67223a312c22736572696f75736c795f696e6a75726564223a302c22736c696768746c795f696e6a75726564223a322c2274726170706564223a307d2c226c6f636174696f6e223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c226d65617375726573223a22e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c226e6174757265223a22e5b1b1e4bd93e6bb91e59da1222c226f636375727265645f6174223a22323032362d31312d32325430323a35383a30302b30383a3030222c22736f75726365223a22e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d227d2c22666c616773223a5b5d2c227469746c65223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c22756e6974223a22646f6e677368616e227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":true,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":-2820,"state":"overdue"}],"complete":false,"grade":"","incident":"2026-000007","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"missing_from_report":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000007-01","unit":"dongshan"}', FALSE);
UPDATE audit_head SET seq = 148, hash = '5426a71786020034cf555d4a67372520285f04744b61cd4d09412bf120507ac2';
