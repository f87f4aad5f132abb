INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000001', 'dongshan', 'reported', 'urgent', '', '', '东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"cause":"连日强降雨","consequences":"掩埋房屋两间","course":"凌晨2时58分山体滑塌","informant":{"name":"信息员甲","phone":"10000000009"},"leaders_on_scene":{"present":true,"who":"镇长"},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","next_steps":"继续搜救","occurred_at":"2026-11-22T02:58:00+08:00","property_loss":"being verified","scope":"三组12户","source":"东山村村民电话","trend":"仍有小规模滑塌"}', '[]', 2, '2026-11-21 19:00:00.000000', NULL, '2026-11-21 19:00:00.000000', NULL, NULL, '2026-11-21 20:15:00.000000', '{"2026-11-21T19:00:00+00:00":["location"],"2026-11-21T20:15:00+00:00":["casualties.dead","casualties.missing","casualties.seriously_injured","casualties.slightly_injured","casualties.trapped","cause","consequences","course","informant.name","informant.phone","leaders_on_scene","measures","nature","next_steps","occurred_at","property_loss","scope","source","trend"]}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000002', 'xihe', 'closed', 'urgent', '', '', '西河镇塌方', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"cause":"连日强降雨","consequences":"掩埋房屋两间","course":"凌晨2时58分山体滑塌","informant":{"name":"信息员甲","phone":"10000000009"},"leaders_on_scene":{"present":true,"who":"镇长"},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","next_steps":"继续搜救","occurred_at":"2026-11-22T02:58:00+08:00","property_loss":"being verified","scope":"三组12户","source":"东山村村民电话","trend":"仍有小规模滑塌"}', '[]', 1, '2026-11-21 19:00:00.000000', NULL, '2026-11-21 19:00:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 19:00:00.000000', '{"2026-11-21T19:00:00+00:00":["casualties.dead","casualties.missing","casualties.seriously_injured","casualties.slightly_injured","casualties.trapped","cause","consequences","course","informant.name","informant.phone","leaders_on_scene","location","measures","nature","next_steps","occurred_at","property_loss","scope","source","trend"]}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000003', 'xihe', 'reported', 'critical', '', '', '学校食物中毒', '[]', '{}', '["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"]', 1, '2026-11-21 19:35:00.000000', NULL, '2026-11-21 19:35:00.000000', NULL, NULL, NULL, '{}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000004', 'dongshan', 'reported', 'important', '', '', '道路中断', '[]', '{}', '["occurred_at","location","person","matter","cause","result"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL, '{}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000005', 'dongshan', 'reported', 'urgent', '', '', '东山镇东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","occurred_at":"2026-11-22T02:58:00+08:00","source":"东山村村民电话"}', '["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL, '{"2026-11-21T20:15:00+00:00":["casualties.dead","casualties.missing","casualties.seriously_injured","casualties.slightly_injured","casualties.trapped","location","measures","nature","occurred_at","source"]}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000006', '', 'reported', 'urgent', '', '', '收到', '[]', '{}', '["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL, '{}', '{}');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at, stated, proposed) VALUES ('2026-000007', 'dongshan', 'reported', 'urgent', '', '', '东山镇东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","occurred_at":"2026-11-22T02:58:00+08:00","source":"东山村村民电话"}', '["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL, '{"2026-11-21T20:15:00+00:00":["casualties.dead","casualties.missing","casualties.seriously_injured","casualties.slightly_injured","casualties.trapped","location","measures","nature","occurred_at","source"]}', '{}');
INSERT INTO mail (number, sha256, identity, size, way, received_at, taken_at, sender, recipient, subject, message_id, kind, outcome, reason, verified, unit, person, human, incident, report, answer, reading, salt, raw) VALUES ('E2026-000001', '2f73248996f21584cf607daa3b040a82e93d3cf3552922d34593c36eb46e74b9', '74347dc505ddacc2af5d7b5324b28c669e0366c9a233ec6740c25cc0b556d83c', 681, 'handover', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'duty@example.org', 'report@example.org', '【紧急】东山镇东山村山体滑坡', '<905776069042807777@mail.example.org>', 'report', 'opened', '', TRUE, 'dongshan', 'duty', FALSE, '2026-000005', '2026-000005-01', 'M223RUF', '{"aware_at":null,"category":"","class":"urgent","class_by":"subject tag","doubts":[],"elements":{"casualties":{"how":"labelled","passage":"伤亡人数：死亡0人，失联1人，重伤0人，轻伤2人，受困0人","value":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0}},"location":{"how":"labelled","passage":"事发地点：东山镇东山村三组","value":"东山镇东山村三组"},"measures":{"how":"labelled","passage":"已采取的措施：已转移群众38人","value":"已转移群众38人"},"nature":{"how":"labelled","passage":"性质：山体滑坡","value":"山体滑坡"},"occurred_at":{"how":"labelled","passage":"事发时间：11月22日2时58分","value":"2026-11-22T02:58:00+08:00"},"source":{"how":"labelled","passage":"信息来源：东山村村民电话","value":"东山村村民电话"}},"flags":[],"incident":"","kind":null,"signed_by":"","title":"东山镇东山村山体滑坡","unit":"dongshan","unit_by":"subject"}', X'52beedbe4d4288ec2bcf2a0a3f94fbd3', X'46726f6d3a203d3f7574662d383f623f3559433835342b74355a47593f3d203c64757479406578616d706c652e6f72673e0a546f3a207265706f7274406578616d706c652e6f72670a5375626a6563743a203d3f7574662d383f623f343443513537536e356f436c34344352354c696335624778365a5748354c6963356247783570325235624778354c325435727552355a32683f3d0a446174653a2053756e2c203232204e6f7620323032362030333a30303a3030202b303830300a4d6573736167652d49443a203c393035373736303639303432383037373737406d61696c2e6578616d706c652e6f72673e0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d227574662d38220a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340a4d494d452d56657273696f6e3a20312e300a0a354c2b68356f47763570326c3572715137377961354c69633562477835703252357032523572435235355331364b2b6443755336692b57506b65615874756d58744f2b386d6a4578357079490a4d6a4c6d6c365579357065324e546a6c6949594b354c714c35592b52355a797735344b3537377961354c696335624778365a5748354c69633562477835703252354c694a35377545437561410a702b6930714f2b386d755778736553396b2b61376b6557646f51726b764b546b7571486b7572726d6c624476764a726d7262766b75714577354c71363737794d35615378364947554d6553360a75752b386a4f6d486a6553387044446b7572727676497a6f7662766b764b5179354c71363737794d35592b58355a75774d4f53367567726c74374c706834666c6a35626e6d6f546d6a71726d0a6c723376764a726c74374c6f76617a6e7037766e7671546b764a637a4f4f533675676f3d0a0d0a');
INSERT INTO mail (number, sha256, identity, size, way, received_at, taken_at, sender, recipient, subject, message_id, kind, outcome, reason, verified, unit, person, human, incident, report, answer, reading, salt, raw) VALUES ('E2026-000002', '6810852a7c23a42e20112d7273eae68bfc456c4216c2a276a0e2da73dc966e60', '469f3a3d65cdc92e65226d5157ea21822a6c5e75385251cac6a51ac53b947260', 310, 'handover', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'duty@example.org', 'report@example.org', '收到', '<8460793089493295814@mail.example.org>', 'report', 'opened', '', TRUE, '', 'duty', FALSE, '2026-000006', '2026-000006-01', 'M22425W', '{"aware_at":null,"category":"","class":"","class_by":"","doubts":[],"elements":{},"flags":[],"incident":"","kind":null,"signed_by":"","title":"收到","unit":"","unit_by":"sender"}', X'7acc87df161bfa19bc271e0d75ca0786', X'46726f6d3a203d3f7574662d383f623f3559433835342b74355a47593f3d203c64757479406578616d706c652e6f72673e0a546f3a207265706f7274406578616d706c652e6f72670a5375626a6563743a203d3f7574662d383f623f35705332355969773f3d0a446174653a2053756e2c203232204e6f7620323032362030333a30303a3030202b303830300a4d6573736167652d49443a203c38343630373933303839343933323935383134406d61696c2e6578616d706c652e6f72673e0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d227574662d38220a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340a4d494d452d56657273696f6e3a20312e300a0a35705332355969774c4f69776f7569776f676f3d0a0d0a');
INSERT INTO mail (number, sha256, identity, size, way, received_at, taken_at, sender, recipient, subject, message_id, kind, outcome, reason, verified, unit, person, human, incident, report, answer, reading, salt, raw) VALUES ('E2026-000003', '3478847d32a7e18b9e42be1ef56226da90cea4b7714ca9d8bc5cd93f4b987eae', '43e9eea6f785aef66b20f6956c807355a9e9e1e7e82dbedda9852c201768a2d2', 691, 'handover', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'stranger@elsewhere.example', 'report@example.org', '【紧急】东山镇东山村山体滑坡', '<905776069042807777@mail.example.org>', 'report', 'opened', '', FALSE, 'dongshan', '', FALSE, '2026-000007', '2026-000007-01', 'M2245UC', '{"aware_at":null,"category":"","class":"urgent","class_by":"subject tag","doubts":[],"elements":{"casualties":{"how":"labelled","passage":"伤亡人数：死亡0人，失联1人，重伤0人，轻伤2人，受困0人","value":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0}},"location":{"how":"labelled","passage":"事发地点：东山镇东山村三组","value":"东山镇东山村三组"},"measures":{"how":"labelled","passage":"已采取的措施：已转移群众38人","value":"已转移群众38人"},"nature":{"how":"labelled","passage":"性质：山体滑坡","value":"山体滑坡"},"occurred_at":{"how":"labelled","passage":"事发时间：11月22日2时58分","value":"2026-11-22T02:58:00+08:00"},"source":{"how":"labelled","passage":"信息来源：东山村村民电话","value":"东山村村民电话"}},"flags":[],"incident":"","kind":null,"signed_by":"","title":"东山镇东山村山体滑坡","unit":"dongshan","unit_by":"subject"}', X'4f55f131ec2402f971a27499ca5b8698', X'46726f6d3a203d3f7574662d383f623f3559433835342b74355a47593f3d203c737472616e67657240656c736577686572652e6578616d706c653e0a546f3a207265706f7274406578616d706c652e6f72670a5375626a6563743a203d3f7574662d383f623f343443513537536e356f436c34344352354c696335624778365a5748354c6963356247783570325235624778354c325435727552355a32683f3d0a446174653a2053756e2c203232204e6f7620323032362030333a30303a3030202b303830300a4d6573736167652d49443a203c393035373736303639303432383037373737406d61696c2e6578616d706c652e6f72673e0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d227574662d38220a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340a4d494d452d56657273696f6e3a20312e300a0a354c2b68356f47763570326c3572715137377961354c69633562477835703252357032523572435235355331364b2b6443755336692b57506b65615874756d58744f2b386d6a4578357079490a4d6a4c6d6c365579357065324e546a6c6949594b354c714c35592b52355a797735344b3537377961354c696335624778365a5748354c69633562477835703252354c694a35377545437561410a702b6930714f2b386d755778736553396b2b61376b6557646f51726b764b546b7571486b7572726d6c624476764a726d7262766b75714577354c71363737794d35615378364947554d6553360a75752b386a4f6d486a6553387044446b7572727676497a6f7662766b764b5179354c71363737794d35592b58355a75774d4f53367567726c74374c706834666c6a35626e6d6f546d6a71726d0a6c723376764a726c74374c6f76617a6e7037766e7671546b764a637a4f4f533675676f3d0a0d0a');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2223AE', 'sms', 'duty', '+8610000000001', '', '「还剩10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请按时报送。 [M2223AE]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:22:00.000000', 1, '', '2026-11-21 19:20:00.000000', 'SM9a531b9b02821db56683c6ec1db703ad', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22248P', 'email', 'duty', 'duty@example.org', '[2026-000001] 还剩10分钟：东山镇 东山村山体滑坡', '还剩10分钟

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
消息编号 M22248P · 审计日志 11 03788a552c485099
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:22:00.000000', 1, '', '2026-11-21 19:20:00.000000', '2.0.0 Ok: queued as 1', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2225KW', 'sms', 'duty', '+8610000000001', '', '「还剩5分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请按时报送。 [M2225KW]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:27:00.000000', 1, '', '2026-11-21 19:25:00.000000', 'SM575bd394a231f6e25cae1485cf10c2f9', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22264X', 'email', 'duty', 'duty@example.org', '[2026-000001] 还剩5分钟：东山镇 东山村山体滑坡', '还剩5分钟

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
消息编号 M22264X · 审计日志 14 82380e2eff0cf756
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:27:00.000000', 1, '', '2026-11-21 19:25:00.000000', '2.0.0 Ok: queued as 2', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2227TL', 'sms', 'duty', '+8610000000001', '', '「已到时限」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2227TL]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', 'SM05946f702bf17bd42eafa46ca82974f6', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22286D', 'email', 'duty', 'duty@example.org', '[2026-000001] 已到时限：东山镇 东山村山体滑坡', '已到时限

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
消息编号 M22286D · 审计日志 17 02c81cce78a6d2f6
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', '2.0.0 Ok: queued as 3', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2229GB', 'sms', 'head', '+8610000000002', '', '「已到时限」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2229GB]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', 'SM072b4fdfd53d20afeb778ec4904be170', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222A3R', 'email', 'head', 'head@example.org', '[2026-000001] 已到时限：东山镇 东山村山体滑坡', '已到时限

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
消息编号 M222A3R · 审计日志 17 02c81cce78a6d2f6
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', '2.0.0 Ok: queued as 4', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222B7W', 'sms', 'leader', '+8610000000003', '', '「逾期5分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222B7W]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:37:00.000000', 1, '', '2026-11-21 19:35:00.000000', 'SM2b42e9865fa9e9be82d829fe20182325', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222CX2', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期5分钟：东山镇 东山村山体滑坡', '逾期5分钟

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
消息编号 M222CX2 · 审计日志 23 ee181f90eab7dd15
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:37:00.000000', 1, '', '2026-11-21 19:35:00.000000', '2.0.0 Ok: queued as 5', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222DRT', 'sms', 'duty', '+8610000000001', '', '「逾期10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222DRT]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', 'SM709b4c3252284d4ce05ca5b142fc27d7', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222E6F', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期10分钟：东山镇 东山村山体滑坡', '逾期10分钟

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
消息编号 M222E6F · 审计日志 31 eb5ae6920d8d8f4d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', '2.0.0 Ok: queued as 6', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222FUJ', 'sms', 'head', '+8610000000002', '', '「逾期10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222FUJ]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', 'SM690937052a4954d997249ef468755bf4', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222GCC', 'email', 'head', 'head@example.org', '[2026-000001] 逾期10分钟：东山镇 东山村山体滑坡', '逾期10分钟

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
消息编号 M222GCC · 审计日志 31 eb5ae6920d8d8f4d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', '2.0.0 Ok: queued as 7', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222HC6', 'sms', 'group', '+8610000000004', '', '「逾期15分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222HC6]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', 'SMbe815f98166728b3e81fb3b3c3bb2b0e', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222JKB', 'email', 'group', 'group@example.org', '[2026-000001] 逾期15分钟：东山镇 东山村山体滑坡', '逾期15分钟

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
消息编号 M222JKB · 审计日志 36 9a0d4a663fe38c37
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', '2.0.0 Ok: queued as 8', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222K8Z', 'sms', 'leader', '+8610000000003', '', '「逾期15分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222K8Z]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', 'SMf3920084741fb0d57c363075bb6944a3', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222LJL', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期15分钟：东山镇 东山村山体滑坡', '逾期15分钟

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
消息编号 M222LJL · 审计日志 36 9a0d4a663fe38c37
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', '2.0.0 Ok: queued as 9', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222MAG', 'sms', 'duty', '+8610000000001', '', '「逾期20分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222MAG]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', 'SMf6d0a0074a651bbe2fab338808832b7c', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222NPV', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期20分钟：东山镇 东山村山体滑坡', '逾期20分钟

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
消息编号 M222NPV · 审计日志 41 830090ebc0b891aa
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', '2.0.0 Ok: queued as A', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222PYL', 'sms', 'head', '+8610000000002', '', '「逾期20分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222PYL]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', 'SM1748fae2cbdc16a5ca7fd7eae843a5b7', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222QTE', 'email', 'head', 'head@example.org', '[2026-000001] 逾期20分钟：东山镇 东山村山体滑坡', '逾期20分钟

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
消息编号 M222QTE · 审计日志 41 830090ebc0b891aa
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', '2.0.0 Ok: queued as B', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222RK7', 'sms', 'group', '+8610000000004', '', '「逾期25分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222RK7]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', 'SM9696e199a2da621487b3c45920248fb6', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222SKP', 'email', 'group', 'group@example.org', '[2026-000001] 逾期25分钟：东山镇 东山村山体滑坡', '逾期25分钟

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
消息编号 M222SKP · 审计日志 46 8aaba6e7b5fcab8a
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', '2.0.0 Ok: queued as C', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222TYJ', 'sms', 'leader', '+8610000000003', '', '「逾期25分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222TYJ]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', 'SM907073e92efd3069d1e4fe23f3e0569c', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222U9V', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期25分钟：东山镇 东山村山体滑坡', '逾期25分钟

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
消息编号 M222U9V · 审计日志 46 8aaba6e7b5fcab8a
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', '2.0.0 Ok: queued as D', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222VXH', 'sms', 'duty', '+8610000000001', '', '「逾期30分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222VXH]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', 'SMb2ff425790b32f6e0e0e7ed21e7111c5', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222WGY', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期30分钟：东山镇 东山村山体滑坡', '逾期30分钟

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
消息编号 M222WGY · 审计日志 51 6ecaabf997d49ffd
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', '2.0.0 Ok: queued as E', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222XDL', 'sms', 'head', '+8610000000002', '', '「逾期30分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222XDL]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', 'SM34c54ccde1ead7789f1284516a08bb2f', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222YK8', 'email', 'head', 'head@example.org', '[2026-000001] 逾期30分钟：东山镇 东山村山体滑坡', '逾期30分钟

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
消息编号 M222YK8 · 审计日志 51 6ecaabf997d49ffd
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', '2.0.0 Ok: queued as F', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222ZQD', 'sms', 'group', '+8610000000004', '', '「逾期35分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222ZQD]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', 'SM8e8b88503fba7890ef202d85f2cebd61', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2232FY', 'email', 'group', 'group@example.org', '[2026-000001] 逾期35分钟：东山镇 东山村山体滑坡', '逾期35分钟

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
消息编号 M2232FY · 审计日志 56 82e07277f11ea6a2
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', '2.0.0 Ok: queued as 10', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223326', 'sms', 'leader', '+8610000000003', '', '「逾期35分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M223326]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', 'SMe9c7e579336bd06dcbfc86c8b846a6b4', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22349U', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期35分钟：东山镇 东山村山体滑坡', '逾期35分钟

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
消息编号 M22349U · 审计日志 56 82e07277f11ea6a2
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', '2.0.0 Ok: queued as 11', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2235RV', 'sms', 'duty', '+8610000000001', '', '「逾期40分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2235RV]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', 'SM99eec2a11cb9a07fb473a58cc75d7a9f', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2236U4', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期40分钟：东山镇 东山村山体滑坡', '逾期40分钟

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
消息编号 M2236U4 · 审计日志 61 6bf1f8ca73b03a4a
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', '2.0.0 Ok: queued as 12', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22372M', 'sms', 'head', '+8610000000002', '', '「逾期40分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M22372M]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', 'SMea87f7d4c25cc55c91a8be88cbcece93', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2238DN', 'email', 'head', 'head@example.org', '[2026-000001] 逾期40分钟：东山镇 东山村山体滑坡', '逾期40分钟

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
消息编号 M2238DN · 审计日志 61 6bf1f8ca73b03a4a
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', '2.0.0 Ok: queued as 13', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22393R', 'sms', 'group', '+8610000000004', '', '「逾期45分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M22393R]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM6c5cfc625667ec120fe93e1c944feeff', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223ASN', 'email', 'group', 'group@example.org', '[2026-000001] 逾期45分钟：东山镇 东山村山体滑坡', '逾期45分钟

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
消息编号 M223ASN · 审计日志 66 5a337257d4aa025d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 14', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223B7E', 'sms', 'leader', '+8610000000003', '', '「逾期45分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M223B7E]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM57f2c82b1b9ca58bd08a0f28b8aa6671', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223CUU', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期45分钟：东山镇 东山村山体滑坡', '逾期45分钟

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
消息编号 M223CUU · 审计日志 66 5a337257d4aa025d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 15', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223DGK', 'sms', 'duty', '+8610000000001', '', '「还剩20分钟」西河镇 2026-000003 学校食物中毒。特别紧急信息文字报告应于11-22 04:35+08:00前报送。尚缺：信息来源、事发时间、事发地点、起因等15项。请按时报送。 [M223DGK]', '2026-000003', 'xihe', '["2026-000003"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMafedcbc7fe2b78582dcfecb3acc8f18c', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223EB2', 'email', 'duty', 'duty@example.org', '[2026-000003] 还剩20分钟：西河镇 学校食物中毒', '还剩20分钟

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
消息编号 M223EB2 · 审计日志 66 5a337257d4aa025d
', '2026-000003', 'xihe', '["2026-000003"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 16', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223FFE', 'sms', 'duty', '+8610000000001', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223FFE]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM3822734d891863377a9546ce9e9779f2', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223GRT', 'email', 'duty', 'duty@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223GRT · 审计日志 74 af9265356b663b02
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 17', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223HP7', 'sms', 'head', '+8610000000002', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223HP7]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMf4b071e3510fac1ca2e62c4ff95199b5', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223JY4', 'email', 'head', 'head@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223JY4 · 审计日志 74 af9265356b663b02
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 18', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223KV7', 'sms', 'leader', '+8610000000003', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223KV7]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMa20f2e0bd6a986b3060e4365e2515bd0', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223LMT', 'email', 'leader', 'leader@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223LMT · 审计日志 74 af9265356b663b02
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 19', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223MLA', 'sms', 'group', '+8610000000004', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223MLA]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM663f224f5e18ab2caf72b58a217669f6', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223NTW', 'email', 'group', 'group@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223NTW · 审计日志 74 af9265356b663b02
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1A', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223PQS', 'sms', 'office', '+8610000000005', '', '「来件无法识别，已存档」Q2026-000001 没有字段“nonsense”。请查看并人工录入：incidentd quarantine show Q2026-000001 [M223PQS]', '', '', '[]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMdefa64ce33a7b9c478a30e92a371d57a', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223Q75', 'email', 'office', 'office@example.org', '[Q2026-000001] 来件无法识别，已存档：没有字段“nonsense”', '来件无法识别，已存档

存档编号：Q2026-000001
原因：没有字段“nonsense”

请查看并人工录入：incidentd quarantine show Q2026-000001

-- 
消息编号 M223Q75 · 审计日志 90 b87daf7a120faa9a
', '', '', '[]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1B', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223RUF', 'email', '', 'duty@example.org', '[2026-000005] 已收到：东山镇 东山镇东山村山体滑坡', '-- 请在此行以上回复 --

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
消息编号 M223RUF · 审计日志 98 7cebef823aed2dde
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1C', 0, '', '<905776069042807777@mail.example.org>');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223SHQ', 'sms', 'group', '+8610000000004', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223SHQ]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMaff0936cdfdf0385daa1c00060eb9281', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223T6P', 'email', 'group', 'group@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M223T6P · 审计日志 104 a45f41213a9ac7eb
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1D', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223UGU', 'sms', 'leader', '+8610000000003', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223UGU]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM5fcbbd48b00eea768a2b7f39b13be55c', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223VR2', 'email', 'leader', 'leader@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M223VR2 · 审计日志 104 a45f41213a9ac7eb
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1E', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223W6B', 'sms', 'duty', '+8610000000001', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223W6B]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMf04daafe68b10fd05c4258e5a0daae01', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223X29', 'email', 'duty', 'duty@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M223X29 · 审计日志 104 a45f41213a9ac7eb
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1F', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223Y47', 'sms', 'head', '+8610000000002', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223Y47]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM9b5a2b319df86952d40ed47cb3f5e060', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223Z9X', 'email', 'head', 'head@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M223Z9X · 审计日志 104 a45f41213a9ac7eb
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 20', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22425W', 'email', '', 'duty@example.org', '[2026-000006] 已收到：收到', '-- 请在此行以上回复 --

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
消息编号 M22425W · 审计日志 114 5c111220fffc2103
', '2026-000006', '', '["2026-000006"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 21', 0, '', '<8460793089493295814@mail.example.org>');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2243R8', 'sms', 'office', '+8610000000005', '', '「邮件待人工阅读」2026-000006 收到。请阅读原件：incidentd incidents show 2026-000006 [M2243R8]', '2026-000006', '', '["2026-000006"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM223740367c066b4f4cb5261bd8a106f5', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2244RM', 'email', 'office', 'office@example.org', '[2026-000006] 邮件待人工阅读：收到', '-- 请在此行以上回复 --

邮件待人工阅读

事件编号：2026-000006
事件标题：收到

请阅读原件：incidentd incidents show 2026-000006

-- 
消息编号 M2244RM · 审计日志 114 5c111220fffc2103
', '2026-000006', '', '["2026-000006"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 22', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2245UC', 'email', '', 'stranger@elsewhere.example', '[2026-000007] 已收到：东山镇 东山镇东山村山体滑坡', '-- 请在此行以上回复 --

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
消息编号 M2245UC · 审计日志 122 0bbb3e3648713009
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 23', 0, '', '<905776069042807777@mail.example.org>');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2246B2', 'sms', 'office', '+8610000000005', '', '「发件人未核实」东山镇 2026-000007 东山镇东山村山体滑坡。请致电单位核实。属实则：incidentd incidents confirm 2026-000007 [M2246B2]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM253515c3862d963f304525b68992eaa8', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22472K', 'email', 'office', 'office@example.org', '[2026-000007] 发件人未核实：东山镇 东山镇东山村山体滑坡', '-- 请在此行以上回复 --

发件人未核实

事件编号：2026-000007
单位：东山镇
事件标题：东山镇东山村山体滑坡

请致电单位核实。属实则：incidentd incidents confirm 2026-000007

-- 
消息编号 M22472K · 审计日志 122 0bbb3e3648713009
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 24', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2248NJ', 'sms', 'group', '+8610000000004', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M2248NJ]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMdf715af7eab1b0b67292ea1e5eb9d338', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2249RD', 'email', 'group', 'group@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M2249RD · 审计日志 129 b11c30b1d28f8d51
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 25', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224A94', 'sms', 'leader', '+8610000000003', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M224A94]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM7faa8b8b757159bef8b9470350b6c792', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224BMR', 'email', 'leader', 'leader@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M224BMR · 审计日志 129 b11c30b1d28f8d51
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 26', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224C4D', 'sms', 'duty', '+8610000000001', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M224C4D]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMe0317ca607fb1b93dec7e8c09643c643', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224DSE', 'email', 'duty', 'duty@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M224DSE · 审计日志 129 b11c30b1d28f8d51
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 27', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224EUB', 'sms', 'head', '+8610000000002', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M224EUB]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM825b95b1427acef10f54207bbe6c701d', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224F6G', 'email', 'head', 'head@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M224F6G · 审计日志 129 b11c30b1d28f8d51
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 28', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224GT9', 'sms', 'duty', '+8610000000001', '', '共2件待处理：2026-000005 东山镇 东山镇东山村山体滑坡 逾期50分钟；2026-000007 东山镇 东山镇东山村山体滑坡 逾期50分钟。详见邮件，请逐件办理。 [M224GT9]', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'no connection to Twilio: Cannot connect to host 127.0.0.1:34313 ssl:default [Connect call failed (''127.0.0.1'', 34313)] (check this machine''s way to the internet, its DNS, and the base address)', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224HQV', 'email', 'duty', 'duty@example.org', '[2026-000005] 逾期50分钟：东山镇 东山镇东山村山体滑坡，另有1件', '逾期50分钟

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
消息编号 M224HQV · 审计日志 141 999f9e1bbfaeb920
', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'mail server 127.0.0.1:33441 failed while connecting: Error connecting to 127.0.0.1 on port 33441: [Errno 111] Connect call failed (''127.0.0.1'', 33441) (check host, port and the firewall)', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224J6Y', 'sms', 'head', '+8610000000002', '', '共2件待处理：2026-000005 东山镇 东山镇东山村山体滑坡 逾期50分钟；2026-000007 东山镇 东山镇东山村山体滑坡 逾期50分钟。详见邮件，请逐件办理。 [M224J6Y]', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'no connection to Twilio: Cannot connect to host 127.0.0.1:34313 ssl:default [Connect call failed (''127.0.0.1'', 34313)] (check this machine''s way to the internet, its DNS, and the base address)', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224KX4', 'email', 'head', 'head@example.org', '[2026-000005] 逾期50分钟：东山镇 东山镇东山村山体滑坡，另有1件', '逾期50分钟

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
消息编号 M224KX4 · 审计日志 141 999f9e1bbfaeb920
', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'mail server 127.0.0.1:33441 failed while connecting: Error connecting to 127.0.0.1 on port 33441: [Errno 111] Connect call failed (''127.0.0.1'', 33441) (check host, port and the firewall)', '');
INSERT INTO api_key (id, kind, role, unit, name, digest, created_at, created_by, revoked_at) VALUES ('h8abn6a5', 'hook', 'office', '', 'platform', '', '2026-11-21 19:00:00.000000', 'test', NULL);
INSERT INTO api_key (id, kind, role, unit, name, digest, created_at, created_by, revoked_at) VALUES ('tvvdct2u', 'token', 'office', '', 'office in the story', 'ee0c42e6005df8ddf208221bd4ac3f931900f33ea6469059dc672d0238415dc7', '2026-11-21 20:15:00.000000', 'test', NULL);
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (1, '2026-11-21 19:00:00.000000', 'store.migrated', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"after":"0003","before":""},"incident":"","kind":"store.migrated","seq":1,"unit":""}', '0000000000000000000000000000000000000000000000000000000000000000', 'ac845f16accedfe72aea706e16a39e682e887a19ac71045523cfa51537ed2558');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (2, '2026-11-21 19:00:00.000000', 'service.started', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"node":"vm:fe965299","version":"0.1.0"},"incident":"","kind":"service.started","seq":2,"unit":""}', 'ac845f16accedfe72aea706e16a39e682e887a19ac71045523cfa51537ed2558', '76743dc692fd04f63731333ca2ad33802e5216da9012da0a9b5d42cb69f8f67b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (3, '2026-11-21 19:00:00.000000', 'policy.loaded', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"directory":"07cdcc7901faf1c65dec74fd639dfacbe2957c7927a15e106c7909c5409fea5d","policy":"75f52049edb7da1bc4823f6e15fe85b300af50dc2ca7ee3275762fc8e95884fd"},"incident":"","kind":"policy.loaded","seq":3,"unit":""}', '76743dc692fd04f63731333ca2ad33802e5216da9012da0a9b5d42cb69f8f67b', 'cd11d075db6439eed173730cdad056481557369f56fffcafc1666cd2a2ecfb61');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (4, '2026-11-21 19:00:00.000000', 'key.created', 'test', '', '', '{"actor":"test","at":"2026-11-21T19:00:00.000000Z","data":{"key":"h8abn6a5","key_kind":"hook","role":"office"},"incident":"","kind":"key.created","seq":4,"unit":""}', 'cd11d075db6439eed173730cdad056481557369f56fffcafc1666cd2a2ecfb61', '99c237df4e6634f2bc62d5dee08e9041cd1d841553e68d9ce2a53318c4ca6252');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (5, '2026-11-21 19:00:00.000000', 'incident.opened', 'key:h8abn6a5', 'dongshan', '2026-000001', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:00:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000001","kind":"incident.opened","seq":5,"unit":"dongshan"}', '99c237df4e6634f2bc62d5dee08e9041cd1d841553e68d9ce2a53318c4ca6252', '8d2c978b595135beb9d4a853ed585a8b6b9af7545c5597cc5f99d26e79f0ce38');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (6, '2026-11-21 19:00:00.000000', 'report.received', 'key:h8abn6a5', 'dongshan', '2026-000001', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:00:00.000000Z","data":{"arrived_at":"2026-11-21T19:00:00+00:00","counts_at":"2026-11-21T19:00:00+00:00","idempotency_key":"54f2a8b8087f7bd58675cc2587d03e3efb9e0138aa9e5ee75335cc4c7a195cc7","kind":"initial","missing":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"0af244b140aa1b8af72b6c675871f15c2683f2dbc12a71106eaee3ef5c72db79","report":"2026-000001-01"},"incident":"2026-000001","kind":"report.received","seq":6,"unit":"dongshan"}', '8d2c978b595135beb9d4a853ed585a8b6b9af7545c5597cc5f99d26e79f0ce38', '70dc87b783c9b9994abe4d5b569248f50514671dea84d6c485375a75ea16204c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (7, '2026-11-21 19:00:00.000000', 'clock.started', 'key:h8abn6a5', 'dongshan', '2026-000001', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:00:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:30:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000001","kind":"clock.started","seq":7,"unit":"dongshan"}', '70dc87b783c9b9994abe4d5b569248f50514671dea84d6c485375a75ea16204c', '6ec4cc626c0be8c2c86367a2e4a23bf4ef267f785eec5594ca9ef78135b77283');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (8, '2026-11-21 19:00:00.000000', 'incident.opened', 'key:h8abn6a5', 'xihe', '2026-000002', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:00:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000002","kind":"incident.opened","seq":8,"unit":"xihe"}', '6ec4cc626c0be8c2c86367a2e4a23bf4ef267f785eec5594ca9ef78135b77283', '97b396a0e3a0264d06924093daee509a675639d5ca65284873abb3eb4e3a9189');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (9, '2026-11-21 19:00:00.000000', 'report.received', 'key:h8abn6a5', 'xihe', '2026-000002', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:00:00.000000Z","data":{"arrived_at":"2026-11-21T19:00:00+00:00","counts_at":"2026-11-21T19:00:00+00:00","idempotency_key":"8dd051ce7d61d3545593d729e0b22b52691f5168056fc9a5c6fbcc529be098a5","kind":"initial","missing":[],"raw":"5fcd6093af67a973eb315a60d3beb078fc8abe7cb7797c2467894076d394dda1","report":"2026-000002-01"},"incident":"2026-000002","kind":"report.received","seq":9,"unit":"xihe"}', '97b396a0e3a0264d06924093daee509a675639d5ca65284873abb3eb4e3a9189', '5b4bbdfee19c0c903ebb60a5ae8a5822a9421a5eab02868b9efc1d5509a42b88');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (10, '2026-11-21 19:00:00.000000', 'clock.started', 'key:h8abn6a5', 'xihe', '2026-000002', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000002","kind":"clock.started","seq":10,"unit":"xihe"}', '5b4bbdfee19c0c903ebb60a5ae8a5822a9421a5eab02868b9efc1d5509a42b88', '861f67fb572a6b3a0ace2e6d1bb06b6177c47a7d0d0d4529aae089bf49893897');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (11, '2026-11-21 19:00:00.000000', 'clock.stopped', 'key:h8abn6a5', 'xihe', '2026-000002', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","late_seconds":0,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T19:00:00+00:00"},"incident":"2026-000002","kind":"clock.stopped","seq":11,"unit":"xihe"}', '861f67fb572a6b3a0ace2e6d1bb06b6177c47a7d0d0d4529aae089bf49893897', '03788a552c485099f914df235a213820bace473ac4e2026bb5e34318127ce4dd');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (12, '2026-11-21 19:20:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:20:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M2223AE","person":"duty","reason":"step 1","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M22248P","person":"duty","reason":"step 1","role":"duty_officer"}]},"incident":"2026-000001","kind":"notice.decided","seq":12,"unit":"dongshan"}', '03788a552c485099f914df235a213820bace473ac4e2026bb5e34318127ce4dd', '8ec0e58321cad3ccbdddf75811561711b0eb64b696840af50e8e06215c307d97');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (13, '2026-11-21 19:20:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:20:00.000000Z","data":{"at":"2026-11-21T19:20:00+00:00","attempt":1,"message":"M22248P","provider_id":"2.0.0 Ok: queued as 1"},"incident":"2026-000001","kind":"message.sent","seq":13,"unit":"dongshan"}', '8ec0e58321cad3ccbdddf75811561711b0eb64b696840af50e8e06215c307d97', '47b5144d26404c237be9732ebb40f99fd312eb66c69e8a57fa5d334d6213a8ff');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (14, '2026-11-21 19:20:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:20:00.000000Z","data":{"at":"2026-11-21T19:20:00+00:00","attempt":1,"message":"M2223AE","provider_id":"SM9a531b9b02821db56683c6ec1db703ad","segments":2},"incident":"2026-000001","kind":"message.sent","seq":14,"unit":"dongshan"}', '47b5144d26404c237be9732ebb40f99fd312eb66c69e8a57fa5d334d6213a8ff', '82380e2eff0cf7569503b057bf6710f6c15aa4bfbf2ac1ed6eabf0118d1ae235');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (15, '2026-11-21 19:25:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:25:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M2225KW","person":"duty","reason":"step 2","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M22264X","person":"duty","reason":"step 2","role":"duty_officer"}]},"incident":"2026-000001","kind":"notice.decided","seq":15,"unit":"dongshan"}', '82380e2eff0cf7569503b057bf6710f6c15aa4bfbf2ac1ed6eabf0118d1ae235', '00c221c17a0026c6167dbd27d1c8c7b32cfa60d4c0ee4708ad7dd6209de239a7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (16, '2026-11-21 19:25:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:25:00.000000Z","data":{"at":"2026-11-21T19:25:00+00:00","attempt":1,"message":"M2225KW","provider_id":"SM575bd394a231f6e25cae1485cf10c2f9","segments":2},"incident":"2026-000001","kind":"message.sent","seq":16,"unit":"dongshan"}', '00c221c17a0026c6167dbd27d1c8c7b32cfa60d4c0ee4708ad7dd6209de239a7', 'c8ea519071a748ff5bd5e41c762f229b9bd12b82bcef39af6580da38f8c3d499');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (17, '2026-11-21 19:25:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:25:00.000000Z","data":{"at":"2026-11-21T19:25:00+00:00","attempt":1,"message":"M22264X","provider_id":"2.0.0 Ok: queued as 2"},"incident":"2026-000001","kind":"message.sent","seq":17,"unit":"dongshan"}', 'c8ea519071a748ff5bd5e41c762f229b9bd12b82bcef39af6580da38f8c3d499', '02c81cce78a6d2f6f6a67a3a0a2c3627e31ead03a71b84716a30f194d898a270');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (18, '2026-11-21 19:30:00.000000', 'clock.ran_out', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:30:00.000000Z","data":{"clock":"urgent-text","due_at":"2026-11-21T19:30:00+00:00","noticed_seconds_late":0,"occurrence":0},"incident":"2026-000001","kind":"clock.ran_out","seq":18,"unit":"dongshan"}', '02c81cce78a6d2f6f6a67a3a0a2c3627e31ead03a71b84716a30f194d898a270', '7a22a25229435372caa3f7a37a5b243c51a6dc04ee1e30e30d9e8d04a0f8244b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (19, '2026-11-21 19:30:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:30:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2227TL","person":"duty","reason":"step 3","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M22286D","person":"duty","reason":"step 3","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M2229GB","person":"head","reason":"step 3","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222A3R","person":"head","reason":"step 3","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":19,"unit":"dongshan"}', '7a22a25229435372caa3f7a37a5b243c51a6dc04ee1e30e30d9e8d04a0f8244b', '5987d6d16f3be705c2dcb156d76058934867d2e8f2c759506200d37169ddd377');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (20, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M2227TL","provider_id":"SM05946f702bf17bd42eafa46ca82974f6","segments":2},"incident":"2026-000001","kind":"message.sent","seq":20,"unit":"dongshan"}', '5987d6d16f3be705c2dcb156d76058934867d2e8f2c759506200d37169ddd377', '7bb2ee5c6878c31f85e448f0a141e486c2453288eea8efbed2a1b69840a2e3aa');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (21, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M2229GB","provider_id":"SM072b4fdfd53d20afeb778ec4904be170","segments":2},"incident":"2026-000001","kind":"message.sent","seq":21,"unit":"dongshan"}', '7bb2ee5c6878c31f85e448f0a141e486c2453288eea8efbed2a1b69840a2e3aa', '847d56002a0f0d492be48e294807af763d276e732f2476fef197ee67896f41c5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (22, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M22286D","provider_id":"2.0.0 Ok: queued as 3"},"incident":"2026-000001","kind":"message.sent","seq":22,"unit":"dongshan"}', '847d56002a0f0d492be48e294807af763d276e732f2476fef197ee67896f41c5', 'dd8c13d7e04bbe2ee320f7357e06bd78264af58b7bc6b6b7ab8d6fefc920330c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (23, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M222A3R","provider_id":"2.0.0 Ok: queued as 4"},"incident":"2026-000001","kind":"message.sent","seq":23,"unit":"dongshan"}', 'dd8c13d7e04bbe2ee320f7357e06bd78264af58b7bc6b6b7ab8d6fefc920330c', 'ee181f90eab7dd153ca3406828b1f8e4ccc76ede9e9d89bcf7e486b2fdc25187');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (24, '2026-11-21 19:35:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:35:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222B7W","person":"leader","reason":"step 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222CX2","person":"leader","reason":"step 4","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":24,"unit":"dongshan"}', 'ee181f90eab7dd153ca3406828b1f8e4ccc76ede9e9d89bcf7e486b2fdc25187', 'f680704302645bc2dffacf67d10a701a237657bb02e9fa5cc2efd6008ae9e149');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (25, '2026-11-21 19:35:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:35:00.000000Z","data":{"at":"2026-11-21T19:35:00+00:00","attempt":1,"message":"M222B7W","provider_id":"SM2b42e9865fa9e9be82d829fe20182325","segments":2},"incident":"2026-000001","kind":"message.sent","seq":25,"unit":"dongshan"}', 'f680704302645bc2dffacf67d10a701a237657bb02e9fa5cc2efd6008ae9e149', '94afa77287b41096d98b85f94907290246c2d34316020576f76e62944eb9590c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (26, '2026-11-21 19:35:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:35:00.000000Z","data":{"at":"2026-11-21T19:35:00+00:00","attempt":1,"message":"M222CX2","provider_id":"2.0.0 Ok: queued as 5"},"incident":"2026-000001","kind":"message.sent","seq":26,"unit":"dongshan"}', '94afa77287b41096d98b85f94907290246c2d34316020576f76e62944eb9590c', 'd8a68275c614ff5d76f3c38fa78322a5969cb602e4442a978ebc5ddc0370f854');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (27, '2026-11-21 19:35:00.000000', 'incident.opened', 'key:h8abn6a5', 'xihe', '2026-000003', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:35:00.000000Z","data":{"category":"","class":"critical","grade":""},"incident":"2026-000003","kind":"incident.opened","seq":27,"unit":"xihe"}', 'd8a68275c614ff5d76f3c38fa78322a5969cb602e4442a978ebc5ddc0370f854', '1d254c83a691c51e93989b2e9555080dc56fc79b06041b2661fe525bdbea659d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (28, '2026-11-21 19:35:00.000000', 'report.received', 'key:h8abn6a5', 'xihe', '2026-000003', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:35:00.000000Z","data":{"arrived_at":"2026-11-21T19:35:00+00:00","counts_at":"2026-11-21T19:35:00+00:00","idempotency_key":"8c13d5ba4731f3e8f1facfeb8a255f658d3a49a16332b5cdc82baba5ae51b655","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"1e69943665af90951f1f3044920ed65f60b542a9b2533075a5eb0e03073406ab","report":"2026-000003-01"},"incident":"2026-000003","kind":"report.received","seq":28,"unit":"xihe"}', '1d254c83a691c51e93989b2e9555080dc56fc79b06041b2661fe525bdbea659d', '40d37a729dea0694fb312c530e23750256572a2d3e3914c94aa45aa5ed7ca585');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (29, '2026-11-21 19:35:00.000000', 'clock.started', 'key:h8abn6a5', 'xihe', '2026-000003', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-phone","due_at":"2026-11-21T20:05:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000003","kind":"clock.started","seq":29,"unit":"xihe"}', '40d37a729dea0694fb312c530e23750256572a2d3e3914c94aa45aa5ed7ca585', '9c900004de5dadd417880ff7be42fc6600cd160f7b54bddd37509ddd80048ef0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (30, '2026-11-21 19:35:00.000000', 'clock.stopped', 'key:h8abn6a5', 'xihe', '2026-000003', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-phone","due_at":"2026-11-21T20:05:00+00:00","late_seconds":0,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T19:35:00+00:00"},"incident":"2026-000003","kind":"clock.stopped","seq":30,"unit":"xihe"}', '9c900004de5dadd417880ff7be42fc6600cd160f7b54bddd37509ddd80048ef0', '14a00a2329ecc0216c78720739fec03496b642229f0da84a274a67051615265b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (31, '2026-11-21 19:35:00.000000', 'clock.started', 'key:h8abn6a5', 'xihe', '2026-000003', '{"actor":"key:h8abn6a5","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"submitted","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-text","due_at":"2026-11-21T20:35:00+00:00","occurrence":0,"reason":"counts from ''submitted''"},"incident":"2026-000003","kind":"clock.started","seq":31,"unit":"xihe"}', '14a00a2329ecc0216c78720739fec03496b642229f0da84a274a67051615265b', 'eb5ae6920d8d8f4d6efdd4fb80ad1ae022a888eedf2fab0a724a148a089d91cc');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (32, '2026-11-21 19:40:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:40:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222DRT","person":"duty","reason":"step 3, repeat 1","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222E6F","person":"duty","reason":"step 3, repeat 1","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222FUJ","person":"head","reason":"step 3, repeat 1","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222GCC","person":"head","reason":"step 3, repeat 1","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":32,"unit":"dongshan"}', 'eb5ae6920d8d8f4d6efdd4fb80ad1ae022a888eedf2fab0a724a148a089d91cc', '79ad8fbb3ef482e40ba18fa691110c0f4f040e8293520b4b5649177d49e8c35e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (33, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222DRT","provider_id":"SM709b4c3252284d4ce05ca5b142fc27d7","segments":2},"incident":"2026-000001","kind":"message.sent","seq":33,"unit":"dongshan"}', '79ad8fbb3ef482e40ba18fa691110c0f4f040e8293520b4b5649177d49e8c35e', '9e1d51ad72b53089f224d57b93bd060428cc473638e2cd9e5191ac2c3a0a5cdf');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (34, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222FUJ","provider_id":"SM690937052a4954d997249ef468755bf4","segments":2},"incident":"2026-000001","kind":"message.sent","seq":34,"unit":"dongshan"}', '9e1d51ad72b53089f224d57b93bd060428cc473638e2cd9e5191ac2c3a0a5cdf', 'f9620b46233e1cf7a2a837bf498d0d856458b70ef2ab9a9c346b7a66ca03a7a4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (35, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222E6F","provider_id":"2.0.0 Ok: queued as 6"},"incident":"2026-000001","kind":"message.sent","seq":35,"unit":"dongshan"}', 'f9620b46233e1cf7a2a837bf498d0d856458b70ef2ab9a9c346b7a66ca03a7a4', 'deb625b4a9b35f811b708e9396958cb7c8bfdc43ed75209883861b4068e16d36');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (36, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222GCC","provider_id":"2.0.0 Ok: queued as 7"},"incident":"2026-000001","kind":"message.sent","seq":36,"unit":"dongshan"}', 'deb625b4a9b35f811b708e9396958cb7c8bfdc43ed75209883861b4068e16d36', '9a0d4a663fe38c37aa7a33c3f51750f13665ee9f6d5bf80dbaa8b2589b9c4e92');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (37, '2026-11-21 19:45:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:45:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222HC6","person":"group","reason":"step 5","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M222JKB","person":"group","reason":"step 5","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M222K8Z","person":"leader","reason":"step 4, repeat 1","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222LJL","person":"leader","reason":"step 4, repeat 1","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":37,"unit":"dongshan"}', '9a0d4a663fe38c37aa7a33c3f51750f13665ee9f6d5bf80dbaa8b2589b9c4e92', '8b56bfe24907da0442247ecf75654104cc1e6610e57f054b819c8d2ed9d1cf0e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (38, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222HC6","provider_id":"SMbe815f98166728b3e81fb3b3c3bb2b0e","segments":2},"incident":"2026-000001","kind":"message.sent","seq":38,"unit":"dongshan"}', '8b56bfe24907da0442247ecf75654104cc1e6610e57f054b819c8d2ed9d1cf0e', 'ec0dddfaa02345ea7bd7dc2980f704052829fa9787ad46a2ad40be46522003d0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (39, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222K8Z","provider_id":"SMf3920084741fb0d57c363075bb6944a3","segments":2},"incident":"2026-000001","kind":"message.sent","seq":39,"unit":"dongshan"}', 'ec0dddfaa02345ea7bd7dc2980f704052829fa9787ad46a2ad40be46522003d0', '55aded83a533279e71e26d7dd64d45863258a984a1d40cc93b0a91070a94e820');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (40, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222JKB","provider_id":"2.0.0 Ok: queued as 8"},"incident":"2026-000001","kind":"message.sent","seq":40,"unit":"dongshan"}', '55aded83a533279e71e26d7dd64d45863258a984a1d40cc93b0a91070a94e820', '13a1ecb03c5be2360e93914179a4755e35592a1d414fb66ce30fdf260c8ed33f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (41, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222LJL","provider_id":"2.0.0 Ok: queued as 9"},"incident":"2026-000001","kind":"message.sent","seq":41,"unit":"dongshan"}', '13a1ecb03c5be2360e93914179a4755e35592a1d414fb66ce30fdf260c8ed33f', '830090ebc0b891aabb651d81991671c12af8ac8f6b9758bc6ab5c23cee5cacd9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (42, '2026-11-21 19:50:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:50:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222MAG","person":"duty","reason":"step 3, repeat 2","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222NPV","person":"duty","reason":"step 3, repeat 2","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222PYL","person":"head","reason":"step 3, repeat 2","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222QTE","person":"head","reason":"step 3, repeat 2","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":42,"unit":"dongshan"}', '830090ebc0b891aabb651d81991671c12af8ac8f6b9758bc6ab5c23cee5cacd9', '9de74a81d84dc205568ef42e657a6589826242ac9c6fed1797269647606b7660');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (43, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222MAG","provider_id":"SMf6d0a0074a651bbe2fab338808832b7c","segments":2},"incident":"2026-000001","kind":"message.sent","seq":43,"unit":"dongshan"}', '9de74a81d84dc205568ef42e657a6589826242ac9c6fed1797269647606b7660', 'df7b3c793ac8467bbd55e258d6689dd05689938e3f4ecac2a580ef08ee3c3ec9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (44, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222PYL","provider_id":"SM1748fae2cbdc16a5ca7fd7eae843a5b7","segments":2},"incident":"2026-000001","kind":"message.sent","seq":44,"unit":"dongshan"}', 'df7b3c793ac8467bbd55e258d6689dd05689938e3f4ecac2a580ef08ee3c3ec9', '0eda6c1e008fba45095fe585f253b3ab35677517e2df46c2a3d8d4be2b913ed3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (45, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222NPV","provider_id":"2.0.0 Ok: queued as A"},"incident":"2026-000001","kind":"message.sent","seq":45,"unit":"dongshan"}', '0eda6c1e008fba45095fe585f253b3ab35677517e2df46c2a3d8d4be2b913ed3', 'cbe25f9dcd44cb8342e3bf0d5fdd232ec8dfe8907afba3acacc4bbccd45389c8');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (46, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222QTE","provider_id":"2.0.0 Ok: queued as B"},"incident":"2026-000001","kind":"message.sent","seq":46,"unit":"dongshan"}', 'cbe25f9dcd44cb8342e3bf0d5fdd232ec8dfe8907afba3acacc4bbccd45389c8', '8aaba6e7b5fcab8afb5e3ef95f04146f1c56f851a4167d45914a96a2b7c6a563');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (47, '2026-11-21 19:55:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:55:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222RK7","person":"group","reason":"step 5, repeat 1","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M222SKP","person":"group","reason":"step 5, repeat 1","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M222TYJ","person":"leader","reason":"step 4, repeat 2","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222U9V","person":"leader","reason":"step 4, repeat 2","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":47,"unit":"dongshan"}', '8aaba6e7b5fcab8afb5e3ef95f04146f1c56f851a4167d45914a96a2b7c6a563', '1daf2cedba5518b17cd70f68cfcfb02c287750418fe20eff54df7649b58b6c99');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (48, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222RK7","provider_id":"SM9696e199a2da621487b3c45920248fb6","segments":2},"incident":"2026-000001","kind":"message.sent","seq":48,"unit":"dongshan"}', '1daf2cedba5518b17cd70f68cfcfb02c287750418fe20eff54df7649b58b6c99', '1226e1123ea865dcaa49935a6d58ae34bb9c7116513ab57c0f5f05bccf8cd4af');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (49, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222TYJ","provider_id":"SM907073e92efd3069d1e4fe23f3e0569c","segments":2},"incident":"2026-000001","kind":"message.sent","seq":49,"unit":"dongshan"}', '1226e1123ea865dcaa49935a6d58ae34bb9c7116513ab57c0f5f05bccf8cd4af', 'abb8585607ee11eaaa97e4b0098d490b692c0e0db138bae13ca233d5bf9665ff');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (50, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222SKP","provider_id":"2.0.0 Ok: queued as C"},"incident":"2026-000001","kind":"message.sent","seq":50,"unit":"dongshan"}', 'abb8585607ee11eaaa97e4b0098d490b692c0e0db138bae13ca233d5bf9665ff', 'ec2c66a0b9d085d4be2de4fbdc204f2f770f88b73e0872ae9d722838ebda9b21');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (51, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222U9V","provider_id":"2.0.0 Ok: queued as D"},"incident":"2026-000001","kind":"message.sent","seq":51,"unit":"dongshan"}', 'ec2c66a0b9d085d4be2de4fbdc204f2f770f88b73e0872ae9d722838ebda9b21', '6ecaabf997d49ffdeacb886c08944112e4ae88ea4ef35e14de460a9dc468c02a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (52, '2026-11-21 20:00:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:00:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222VXH","person":"duty","reason":"step 3, repeat 3","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222WGY","person":"duty","reason":"step 3, repeat 3","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222XDL","person":"head","reason":"step 3, repeat 3","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222YK8","person":"head","reason":"step 3, repeat 3","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":52,"unit":"dongshan"}', '6ecaabf997d49ffdeacb886c08944112e4ae88ea4ef35e14de460a9dc468c02a', '847972e76bfa7458e4b9154b7be0bb5975cf0d33f074134369bd635b6443afd2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (53, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222VXH","provider_id":"SMb2ff425790b32f6e0e0e7ed21e7111c5","segments":2},"incident":"2026-000001","kind":"message.sent","seq":53,"unit":"dongshan"}', '847972e76bfa7458e4b9154b7be0bb5975cf0d33f074134369bd635b6443afd2', '6e2829d8c82a812a339bf77cd7e146e88141968eec95407f9d25b60f4e73f448');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (54, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222XDL","provider_id":"SM34c54ccde1ead7789f1284516a08bb2f","segments":2},"incident":"2026-000001","kind":"message.sent","seq":54,"unit":"dongshan"}', '6e2829d8c82a812a339bf77cd7e146e88141968eec95407f9d25b60f4e73f448', '7eb148f7f6eebbb75499ed7c0c095a248937a62f021135bab1179b1272c832d5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (55, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222WGY","provider_id":"2.0.0 Ok: queued as E"},"incident":"2026-000001","kind":"message.sent","seq":55,"unit":"dongshan"}', '7eb148f7f6eebbb75499ed7c0c095a248937a62f021135bab1179b1272c832d5', '533ec51bd6cf41c81c7d3fc62d416a471feb23e216a1d905f3df09863baa0206');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (56, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222YK8","provider_id":"2.0.0 Ok: queued as F"},"incident":"2026-000001","kind":"message.sent","seq":56,"unit":"dongshan"}', '533ec51bd6cf41c81c7d3fc62d416a471feb23e216a1d905f3df09863baa0206', '82e07277f11ea6a2cb1c4e61d8180421f1c4716d50a429346161e6934be94851');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (57, '2026-11-21 20:05:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:05:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222ZQD","person":"group","reason":"step 5, repeat 2","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M2232FY","person":"group","reason":"step 5, repeat 2","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M223326","person":"leader","reason":"step 4, repeat 3","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M22349U","person":"leader","reason":"step 4, repeat 3","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":57,"unit":"dongshan"}', '82e07277f11ea6a2cb1c4e61d8180421f1c4716d50a429346161e6934be94851', '3fdb3e2a3747d3fb8dc313a74c7478cd61463179d899c5b977bd73513c7ad7b3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (58, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M222ZQD","provider_id":"SM8e8b88503fba7890ef202d85f2cebd61","segments":2},"incident":"2026-000001","kind":"message.sent","seq":58,"unit":"dongshan"}', '3fdb3e2a3747d3fb8dc313a74c7478cd61463179d899c5b977bd73513c7ad7b3', '66d145f6b54eddf2dd22d9d34bac164fa68353d1db813eacf29e384f44982a6e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (59, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M223326","provider_id":"SMe9c7e579336bd06dcbfc86c8b846a6b4","segments":2},"incident":"2026-000001","kind":"message.sent","seq":59,"unit":"dongshan"}', '66d145f6b54eddf2dd22d9d34bac164fa68353d1db813eacf29e384f44982a6e', '53a663af15b234073292cdf56afa522ecbcb5cff33d10dd29206af17efa93132');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (60, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M2232FY","provider_id":"2.0.0 Ok: queued as 10"},"incident":"2026-000001","kind":"message.sent","seq":60,"unit":"dongshan"}', '53a663af15b234073292cdf56afa522ecbcb5cff33d10dd29206af17efa93132', '9d7f066612e460d4221552f589cc87b002f42f61710a1bca2a7a876d0561ba57');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (61, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M22349U","provider_id":"2.0.0 Ok: queued as 11"},"incident":"2026-000001","kind":"message.sent","seq":61,"unit":"dongshan"}', '9d7f066612e460d4221552f589cc87b002f42f61710a1bca2a7a876d0561ba57', '6bf1f8ca73b03a4aba642dc7405065e4e32fbe85d4fcce7225318310da456410');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (62, '2026-11-21 20:10:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:10:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2235RV","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M2236U4","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M22372M","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M2238DN","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":62,"unit":"dongshan"}', '6bf1f8ca73b03a4aba642dc7405065e4e32fbe85d4fcce7225318310da456410', '353d5b68bb9b6d69702a375f40c426f359916f847c1f1f9a73cf52564b427af7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (63, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2235RV","provider_id":"SM99eec2a11cb9a07fb473a58cc75d7a9f","segments":2},"incident":"2026-000001","kind":"message.sent","seq":63,"unit":"dongshan"}', '353d5b68bb9b6d69702a375f40c426f359916f847c1f1f9a73cf52564b427af7', 'e6ad27640374e9bce2b445738b321dc1a73824050d4dee0697b3b32cb51a0915');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (64, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M22372M","provider_id":"SMea87f7d4c25cc55c91a8be88cbcece93","segments":2},"incident":"2026-000001","kind":"message.sent","seq":64,"unit":"dongshan"}', 'e6ad27640374e9bce2b445738b321dc1a73824050d4dee0697b3b32cb51a0915', '3f2a9b3a0c5daa4c7b43890b5db6b0c49a009ac26645c6b2a070533a882f4469');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (65, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2236U4","provider_id":"2.0.0 Ok: queued as 12"},"incident":"2026-000001","kind":"message.sent","seq":65,"unit":"dongshan"}', '3f2a9b3a0c5daa4c7b43890b5db6b0c49a009ac26645c6b2a070533a882f4469', 'f2f3bd1b30557fb46a6d5aa084b5617ce1d6b7b1ac7cb4337e135c52c16c89f5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (66, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2238DN","provider_id":"2.0.0 Ok: queued as 13"},"incident":"2026-000001","kind":"message.sent","seq":66,"unit":"dongshan"}', 'f2f3bd1b30557fb46a6d5aa084b5617ce1d6b7b1ac7cb4337e135c52c16c89f5', '5a337257d4aa025dc9ceeef6b4380ae39fce7c9fc542c4e8543f437de4821a1b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (67, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M22393R","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M223ASN","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M223B7E","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M223CUU","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":67,"unit":"dongshan"}', '5a337257d4aa025dc9ceeef6b4380ae39fce7c9fc542c4e8543f437de4821a1b', '53868dbdbc03375c864c07aed3d9084767804b73008e58c2de4eb457dfc2040c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (68, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'xihe', '2026-000003', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"critical-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M223DGK","person":"duty","reason":"step 1","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M223EB2","person":"duty","reason":"step 1","role":"duty_officer"}]},"incident":"2026-000003","kind":"notice.decided","seq":68,"unit":"xihe"}', '53868dbdbc03375c864c07aed3d9084767804b73008e58c2de4eb457dfc2040c', '95ab95cc66453050f655c2c4148744f9cef0ba3107900e46488be07043058b41');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (69, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M22393R","provider_id":"SM6c5cfc625667ec120fe93e1c944feeff","segments":2},"incident":"2026-000001","kind":"message.sent","seq":69,"unit":"dongshan"}', '95ab95cc66453050f655c2c4148744f9cef0ba3107900e46488be07043058b41', '41506c8ee62b49b1123baac6afba5d60255d811bc2272a544935830373a20de6');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (70, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223B7E","provider_id":"SM57f2c82b1b9ca58bd08a0f28b8aa6671","segments":2},"incident":"2026-000001","kind":"message.sent","seq":70,"unit":"dongshan"}', '41506c8ee62b49b1123baac6afba5d60255d811bc2272a544935830373a20de6', '95f3c5cf1d3f790675707e2ebd6f608f3fbe77df7f62884f44e8ef206e6e9ccd');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (71, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'xihe', '2026-000003', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223DGK","provider_id":"SMafedcbc7fe2b78582dcfecb3acc8f18c","segments":2},"incident":"2026-000003","kind":"message.sent","seq":71,"unit":"xihe"}', '95f3c5cf1d3f790675707e2ebd6f608f3fbe77df7f62884f44e8ef206e6e9ccd', '209fdac0904ea36a6a68652d1903693e743adc857adc169e10fa436002ed3dc8');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (72, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223ASN","provider_id":"2.0.0 Ok: queued as 14"},"incident":"2026-000001","kind":"message.sent","seq":72,"unit":"dongshan"}', '209fdac0904ea36a6a68652d1903693e743adc857adc169e10fa436002ed3dc8', '59617f06ddc3440419ac6177ba8d41303ace8ffbbfe98ecb56bb4f0908674514');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (73, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223CUU","provider_id":"2.0.0 Ok: queued as 15"},"incident":"2026-000001","kind":"message.sent","seq":73,"unit":"dongshan"}', '59617f06ddc3440419ac6177ba8d41303ace8ffbbfe98ecb56bb4f0908674514', '914b74302edba7eb0877fa95c5268e6d1b9827edc0eb35997f4305951655e596');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (74, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'xihe', '2026-000003', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223EB2","provider_id":"2.0.0 Ok: queued as 16"},"incident":"2026-000003","kind":"message.sent","seq":74,"unit":"xihe"}', '914b74302edba7eb0877fa95c5268e6d1b9827edc0eb35997f4305951655e596', 'af9265356b663b02d73aca3b6af9cf041eea34a935f93f3e8b2fcd55b17e32d7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (75, '2026-11-21 20:15:00.000000', 'incident.changed', 'key:h8abn6a5', 'dongshan', '2026-000001', '{"actor":"key:h8abn6a5","at":"2026-11-21T20:15:00.000000Z","data":{"changes":{"elements":["location","source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"occurred_at":[null,"2026-11-22T02:58:00+08:00"]}},"incident":"2026-000001","kind":"incident.changed","seq":75,"unit":"dongshan"}', 'af9265356b663b02d73aca3b6af9cf041eea34a935f93f3e8b2fcd55b17e32d7', '88f723485b5f7a16bf1259c53f35294b06f4dafe7f8afd371c9c25e032dbd5ec');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (76, '2026-11-21 20:15:00.000000', 'report.received', 'key:h8abn6a5', 'dongshan', '2026-000001', '{"actor":"key:h8abn6a5","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"8ce82c0bc62f4ec5709b2276fa06ccf425722b6282b24c627900b09a5c02b5b6","kind":"follow_up","missing":[],"raw":"9b8b9ad4118c83e0b526878d233d40198117d5dbb897673ef2e42d68117012fd","report":"2026-000001-02"},"incident":"2026-000001","kind":"report.received","seq":76,"unit":"dongshan"}', '88f723485b5f7a16bf1259c53f35294b06f4dafe7f8afd371c9c25e032dbd5ec', '2e45f0ef9a1bd35ae4cfb291fff3d6bc5e0a5b6ee7a26d95c16694a4fdda0414');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (77, '2026-11-21 20:15:00.000000', 'clock.moved', 'key:h8abn6a5', 'dongshan', '2026-000001', '{"actor":"key:h8abn6a5","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","due_before":"2026-11-21T19:30:00+00:00","occurrence":0,"reason":"''occurred'' is now 2026-11-21T18:58:00+00:00"},"incident":"2026-000001","kind":"clock.moved","seq":77,"unit":"dongshan"}', '2e45f0ef9a1bd35ae4cfb291fff3d6bc5e0a5b6ee7a26d95c16694a4fdda0414', 'df50541146b2fcb7fddda2b7bb4f943a06d4053705fa084856a8081fe7089887');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (78, '2026-11-21 20:15:00.000000', 'clock.stopped', 'key:h8abn6a5', 'dongshan', '2026-000001', '{"actor":"key:h8abn6a5","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","late_seconds":2820,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T20:15:00+00:00"},"incident":"2026-000001","kind":"clock.stopped","seq":78,"unit":"dongshan"}', 'df50541146b2fcb7fddda2b7bb4f943a06d4053705fa084856a8081fe7089887', 'cd43fe94d1dd54e52173a3d37fc046a11cb4897e44854a1aa3f7f3d2b6a71012');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (79, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":1,"occurrence":0,"told":[{"channel":"sms","kind":"over","message":"M223FFE","person":"duty","reason":"was alarmed","role":"duty_officer"},{"channel":"email","kind":"over","message":"M223GRT","person":"duty","reason":"was alarmed","role":"duty_officer"},{"channel":"sms","kind":"over","message":"M223HP7","person":"head","reason":"was alarmed","role":"unit_head"},{"channel":"email","kind":"over","message":"M223JY4","person":"head","reason":"was alarmed","role":"unit_head"},{"channel":"sms","kind":"over","message":"M223KV7","person":"leader","reason":"was alarmed","role":"leader_in_charge"},{"channel":"email","kind":"over","message":"M223LMT","person":"leader","reason":"was alarmed","role":"leader_in_charge"},{"channel":"sms","kind":"over","message":"M223MLA","person":"group","reason":"was alarmed","role":"leading_group"},{"channel":"email","kind":"over","message":"M223NTW","person":"group","reason":"was alarmed","role":"leading_group"}]},"incident":"2026-000001","kind":"notice.decided","seq":79,"unit":"dongshan"}', 'cd43fe94d1dd54e52173a3d37fc046a11cb4897e44854a1aa3f7f3d2b6a71012', 'bdeb866af0af32639516c92fe528609631d370ffbe6e81213bae0be5d107c7bd');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (80, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223FFE","provider_id":"SM3822734d891863377a9546ce9e9779f2","segments":1},"incident":"2026-000001","kind":"message.sent","seq":80,"unit":"dongshan"}', 'bdeb866af0af32639516c92fe528609631d370ffbe6e81213bae0be5d107c7bd', '7f6e433c7a95ac6dfe75d026290766a728580fc801ed30c4f4b9a14f282c0c82');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (81, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223HP7","provider_id":"SMf4b071e3510fac1ca2e62c4ff95199b5","segments":1},"incident":"2026-000001","kind":"message.sent","seq":81,"unit":"dongshan"}', '7f6e433c7a95ac6dfe75d026290766a728580fc801ed30c4f4b9a14f282c0c82', 'ebf70be551cbe6173df6b9131669aa265ea714359e2c78d6f1234c0992129ef2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (82, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223KV7","provider_id":"SMa20f2e0bd6a986b3060e4365e2515bd0","segments":1},"incident":"2026-000001","kind":"message.sent","seq":82,"unit":"dongshan"}', 'ebf70be551cbe6173df6b9131669aa265ea714359e2c78d6f1234c0992129ef2', 'fa27bc155f4a50eb4f8ca903aac3deb13b2f0bcc986bb2754d4a99da9aeb3934');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (83, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223MLA","provider_id":"SM663f224f5e18ab2caf72b58a217669f6","segments":1},"incident":"2026-000001","kind":"message.sent","seq":83,"unit":"dongshan"}', 'fa27bc155f4a50eb4f8ca903aac3deb13b2f0bcc986bb2754d4a99da9aeb3934', '73c06bd0ff5f15bdf3853a84e54a22b244504fb8eb009b9306dd349445295c94');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (84, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223GRT","provider_id":"2.0.0 Ok: queued as 17"},"incident":"2026-000001","kind":"message.sent","seq":84,"unit":"dongshan"}', '73c06bd0ff5f15bdf3853a84e54a22b244504fb8eb009b9306dd349445295c94', '22f4e197b47415ee65fc793d579e6ef9d1e199f9a3ba788a62bb9492a61e01ca');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (85, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223JY4","provider_id":"2.0.0 Ok: queued as 18"},"incident":"2026-000001","kind":"message.sent","seq":85,"unit":"dongshan"}', '22f4e197b47415ee65fc793d579e6ef9d1e199f9a3ba788a62bb9492a61e01ca', 'dc35fadf322491bb2cacbe5fdab54c68069813605f29d653eec25398ecbbb45d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (86, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223LMT","provider_id":"2.0.0 Ok: queued as 19"},"incident":"2026-000001","kind":"message.sent","seq":86,"unit":"dongshan"}', 'dc35fadf322491bb2cacbe5fdab54c68069813605f29d653eec25398ecbbb45d', '7c900d466754d2a1f281fd8d69c9717adaae4939d9ef14dbd01ceb853bbfc612');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (87, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223NTW","provider_id":"2.0.0 Ok: queued as 1A"},"incident":"2026-000001","kind":"message.sent","seq":87,"unit":"dongshan"}', '7c900d466754d2a1f281fd8d69c9717adaae4939d9ef14dbd01ceb853bbfc612', '53a15fc13ceb3ac7303ab8f348112837dcbf05f047f2d14ee72056fd7d0e6984');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (88, '2026-11-21 20:15:00.000000', 'incident.opened', 'key:h8abn6a5', 'dongshan', '2026-000004', '{"actor":"key:h8abn6a5","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"important","grade":""},"incident":"2026-000004","kind":"incident.opened","seq":88,"unit":"dongshan"}', '53a15fc13ceb3ac7303ab8f348112837dcbf05f047f2d14ee72056fd7d0e6984', '051dad5ca18f22aee94005fb309cc32077c6d6c03884bb4e123c974b26ef2240');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (89, '2026-11-21 20:15:00.000000', 'report.received', 'key:h8abn6a5', 'dongshan', '2026-000004', '{"actor":"key:h8abn6a5","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"9a6420ee3fad67e921c84d7385761b20a78895d11b760eeba3990185ad971876","kind":"initial","missing":["occurred_at","location","person","matter","cause","result"],"raw":"a3f03983ef6976a942aec517e418cd37da8b83ab477e6d4fe27de1b08f4adc99","report":"2026-000004-01"},"incident":"2026-000004","kind":"report.received","seq":89,"unit":"dongshan"}', '051dad5ca18f22aee94005fb309cc32077c6d6c03884bb4e123c974b26ef2240', 'ee5b5795cbb35f11375fceba922c3769c70aa005f761fcc7bfc5789a045990d2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (90, '2026-11-21 20:15:00.000000', 'clock.started', 'key:h8abn6a5', 'dongshan', '2026-000004', '{"actor":"key:h8abn6a5","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T20:15:00+00:00","clock":"important-text","due_at":"2026-11-22T20:15:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000004","kind":"clock.started","seq":90,"unit":"dongshan"}', 'ee5b5795cbb35f11375fceba922c3769c70aa005f761fcc7bfc5789a045990d2', 'b87daf7a120faa9a03bdcc40be59dbc83caf2b5251944ee1d82633de0a9de85a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (91, '2026-11-21 20:15:00.000000', 'report.quarantined', 'key:h8abn6a5', '', '', '{"actor":"key:h8abn6a5","at":"2026-11-21T20:15:00.000000Z","data":{"code":"unknown-field","field":"","kept_as":"Q2026-000001","raw":"79dd8576108eef304b21125987e2110ac9e8b4f419810f7a6433a6b9370eff5a"},"incident":"","kind":"report.quarantined","seq":91,"unit":""}', 'b87daf7a120faa9a03bdcc40be59dbc83caf2b5251944ee1d82633de0a9de85a', '83eb065d69b8fe8fa8e75c131ca7bd6c1142611db20c766cb9d4fda4fcdb159f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (92, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', '', '', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"quarantined","message":"M223PQS","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"quarantined","message":"M223Q75","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"","kind":"notice.decided","seq":92,"unit":""}', '83eb065d69b8fe8fa8e75c131ca7bd6c1142611db20c766cb9d4fda4fcdb159f', '91bce92064737baaeb516c79d24445497197013e6d7a156a6375f36e1b8725c9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (93, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223PQS","provider_id":"SMdefa64ce33a7b9c478a30e92a371d57a","segments":2},"incident":"","kind":"message.sent","seq":93,"unit":""}', '91bce92064737baaeb516c79d24445497197013e6d7a156a6375f36e1b8725c9', 'd8ac73defd0d41500bcf7f5b0ed4e52dbad4749150933b1eb7b0b217e4134e87');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (94, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223Q75","provider_id":"2.0.0 Ok: queued as 1B"},"incident":"","kind":"message.sent","seq":94,"unit":""}', 'd8ac73defd0d41500bcf7f5b0ed4e52dbad4749150933b1eb7b0b217e4134e87', 'a61ecb170cf4d4a5458f4457303104e822d62aec223daa03241e50b78f5b7e07');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (95, '2026-11-21 20:15:00.000000', 'key.created', 'test', '', '', '{"actor":"test","at":"2026-11-21T20:15:00.000000Z","data":{"key":"tvvdct2u","key_kind":"token","role":"office"},"incident":"","kind":"key.created","seq":95,"unit":""}', 'a61ecb170cf4d4a5458f4457303104e822d62aec223daa03241e50b78f5b7e07', '214e10d83221858a91a3832dcec117e98e64e9d16e21584ebdd5ab775033f6b4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (96, '2026-11-21 20:15:00.000000', 'incident.confirmed', 'key:tvvdct2u', 'xihe', '2026-000002', '{"actor":"key:tvvdct2u","at":"2026-11-21T20:15:00.000000Z","data":{"words":"293252f7e40bac0f3b4439e085b9de499d79791eaae362f140a72eb3fed5adbb"},"incident":"2026-000002","kind":"incident.confirmed","seq":96,"unit":"xihe"}', '214e10d83221858a91a3832dcec117e98e64e9d16e21584ebdd5ab775033f6b4', '0a7709d588a40fc4abf129a0e8e0eb0cc3c0364f7ced6bd63463c6b2b3857c46');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (97, '2026-11-21 20:15:00.000000', 'incident.closed', 'key:tvvdct2u', 'xihe', '2026-000002', '{"actor":"key:tvvdct2u","at":"2026-11-21T20:15:00.000000Z","data":{"words":"cdb62e64ab1432aa432e8de0f7af46c42e8d5ce20f65297afe5541cf4ede71ac"},"incident":"2026-000002","kind":"incident.closed","seq":97,"unit":"xihe"}', '0a7709d588a40fc4abf129a0e8e0eb0cc3c0364f7ced6bd63463c6b2b3857c46', 'da57eed98de45e96ca82b6101fb1afb10a76d85a4f029c32acd777a3ccb321d3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (98, '2026-11-21 20:15:00.000000', 'incident.acknowledged', 'key:tvvdct2u', 'xihe', '2026-000003', '{"actor":"key:tvvdct2u","at":"2026-11-21T20:15:00.000000Z","data":{"quiet_until":{"critical-text":"2026-11-21T20:25:00+00:00"}},"incident":"2026-000003","kind":"incident.acknowledged","seq":98,"unit":"xihe"}', 'da57eed98de45e96ca82b6101fb1afb10a76d85a4f029c32acd777a3ccb321d3', '7cebef823aed2ddefbdc073ccaa90a4c4bf3988bd6cdfe856725c734f1a3c192');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (99, '2026-11-21 20:15:00.000000', 'incident.opened', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000005","kind":"incident.opened","seq":99,"unit":"dongshan"}', '7cebef823aed2ddefbdc073ccaa90a4c4bf3988bd6cdfe856725c734f1a3c192', 'cdf6bf969458258d1f8760eb4903516a0c2ffcccab388c600aa76f6f3a0f3924');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (100, '2026-11-21 20:15:00.000000', 'report.received', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"f43f4ad1942feeda0db216c0194053fb5d670ccdd7c1ca484726119bedcc203b","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"raw":"9bb461303e69b7c225e8ba7c74d877efa187bd5fd5dcc83386ef217089b07f01","report":"2026-000005-01"},"incident":"2026-000005","kind":"report.received","seq":100,"unit":"dongshan"}', 'cdf6bf969458258d1f8760eb4903516a0c2ffcccab388c600aa76f6f3a0f3924', '1602e73a792c474d6f09db409138a53c8fc79a4558220823141686afe085411e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (101, '2026-11-21 20:15:00.000000', 'clock.started', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000005","kind":"clock.started","seq":101,"unit":"dongshan"}', '1602e73a792c474d6f09db409138a53c8fc79a4558220823141686afe085411e', 'fbbae955898de323ec60953c0321db640e64f484987916f0814868daa166fb2f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (102, '2026-11-21 20:15:00.000000', 'clock.late_on_arrival', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"due before the report came in"},"incident":"2026-000005","kind":"clock.late_on_arrival","seq":102,"unit":"dongshan"}', 'fbbae955898de323ec60953c0321db640e64f484987916f0814868daa166fb2f', '420e66041f7268f2828e2d0ee73a084e93bf7b1d0458e5f79352b5c37491a741');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (103, '2026-11-21 20:15:00.000000', 'clock.ran_out', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","noticed_seconds_late":2820,"occurrence":0,"reason":"nothing that stops it came in time"},"incident":"2026-000005","kind":"clock.ran_out","seq":103,"unit":"dongshan"}', '420e66041f7268f2828e2d0ee73a084e93bf7b1d0458e5f79352b5c37491a741', 'd4b250577c40544124357c4b50444a159017265181f739c68a279c647c9b43c6');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (104, '2026-11-21 20:15:00.000000', 'mail.received', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"answer":"M223RUF","kind":"report","mail":"E2026-000001","outcome":"opened","raw":"bfa89775ebc20c448933dd03aa631e25518fc25677b4f2a462028e8d0236fc9d","received_at":"2026-11-21T20:15:00+00:00","report":"2026-000005-01","size":681,"verified":true,"way":"handover"},"incident":"2026-000005","kind":"mail.received","seq":104,"unit":"dongshan"}', 'd4b250577c40544124357c4b50444a159017265181f739c68a279c647c9b43c6', 'a45f41213a9ac7ebe057c96fd5e560da77ab5a6e33a272730ebab4a3c0d055ca');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (105, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000005', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M223SHQ","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M223T6P","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M223UGU","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M223VR2","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"sms","kind":"overdue","message":"M223W6B","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M223X29","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M223Y47","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M223Z9X","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000005","kind":"notice.decided","seq":105,"unit":"dongshan"}', 'a45f41213a9ac7ebe057c96fd5e560da77ab5a6e33a272730ebab4a3c0d055ca', 'de0432d8dafd748cba88b095f566441af6843e9b6c8eaca0e86a0545168c1249');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (106, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223RUF","provider_id":"2.0.0 Ok: queued as 1C"},"incident":"2026-000005","kind":"message.sent","seq":106,"unit":"dongshan"}', 'de0432d8dafd748cba88b095f566441af6843e9b6c8eaca0e86a0545168c1249', '5d938f3064d9837894dedc613813f9082687efda2a1b1275ee54380f6230eb87');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (107, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223SHQ","provider_id":"SMaff0936cdfdf0385daa1c00060eb9281","segments":2},"incident":"2026-000005","kind":"message.sent","seq":107,"unit":"dongshan"}', '5d938f3064d9837894dedc613813f9082687efda2a1b1275ee54380f6230eb87', '2b3c7afe1f32106e6b680d7bc8961c6e36f5dd0ef414de3c2792542ca729e46f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (108, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223UGU","provider_id":"SM5fcbbd48b00eea768a2b7f39b13be55c","segments":2},"incident":"2026-000005","kind":"message.sent","seq":108,"unit":"dongshan"}', '2b3c7afe1f32106e6b680d7bc8961c6e36f5dd0ef414de3c2792542ca729e46f', '1fdb22cfe057179381f8b5a377fe046421670ed6e9e588fc980ea8fe727a5297');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (109, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223W6B","provider_id":"SMf04daafe68b10fd05c4258e5a0daae01","segments":2},"incident":"2026-000005","kind":"message.sent","seq":109,"unit":"dongshan"}', '1fdb22cfe057179381f8b5a377fe046421670ed6e9e588fc980ea8fe727a5297', 'a0858735f5530bce99a2aff0933877b7dae981e3fe6799129b569f93e9b1aa62');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (110, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223Y47","provider_id":"SM9b5a2b319df86952d40ed47cb3f5e060","segments":2},"incident":"2026-000005","kind":"message.sent","seq":110,"unit":"dongshan"}', 'a0858735f5530bce99a2aff0933877b7dae981e3fe6799129b569f93e9b1aa62', '9522cff5861d434c52a4b939a0badef9e47716858b28d8063f2784c84f6838e1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (111, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223T6P","provider_id":"2.0.0 Ok: queued as 1D"},"incident":"2026-000005","kind":"message.sent","seq":111,"unit":"dongshan"}', '9522cff5861d434c52a4b939a0badef9e47716858b28d8063f2784c84f6838e1', 'ac27262dd4ddec359b9aa06a45b1a66a26e679f70259a56fe1bf615082bf30e9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (112, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223VR2","provider_id":"2.0.0 Ok: queued as 1E"},"incident":"2026-000005","kind":"message.sent","seq":112,"unit":"dongshan"}', 'ac27262dd4ddec359b9aa06a45b1a66a26e679f70259a56fe1bf615082bf30e9', '5018d76d05a3f5943f72cf90874600a1b045ac7b91511bdb8391518d80dfc393');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (113, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223X29","provider_id":"2.0.0 Ok: queued as 1F"},"incident":"2026-000005","kind":"message.sent","seq":113,"unit":"dongshan"}', '5018d76d05a3f5943f72cf90874600a1b045ac7b91511bdb8391518d80dfc393', '02bb37a50f5fe665453b11ffd74dffd2363cf44e4b6bc6ab1ae98affe0b284de');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (114, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223Z9X","provider_id":"2.0.0 Ok: queued as 20"},"incident":"2026-000005","kind":"message.sent","seq":114,"unit":"dongshan"}', '02bb37a50f5fe665453b11ffd74dffd2363cf44e4b6bc6ab1ae98affe0b284de', '5c111220fffc2103ee1e1b4ed29cc628bbb347947c5599edeefa6a1fa5c34e82');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (115, '2026-11-21 20:15:00.000000', 'incident.opened', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000006","kind":"incident.opened","seq":115,"unit":""}', '5c111220fffc2103ee1e1b4ed29cc628bbb347947c5599edeefa6a1fa5c34e82', '2cfbc6878736157b8d614b9f60a99825442083558fd39c8f30cac5214c6153c6');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (116, '2026-11-21 20:15:00.000000', 'report.received', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"c4deeb3d8d1f5d6e4152461701bf4e07f07f3b59217c7d9411c709c470a8e0dc","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"993ce79833066f425a80f3266f2d2ad2f6f16040f4e7a84cc1061c446b2d77c1","report":"2026-000006-01"},"incident":"2026-000006","kind":"report.received","seq":116,"unit":""}', '2cfbc6878736157b8d614b9f60a99825442083558fd39c8f30cac5214c6153c6', '103c7f60e0dc9b1f6a85a02d8a9b0f424964a1eaa3b3f23ba5d4ad77aff36c73');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (117, '2026-11-21 20:15:00.000000', 'clock.started', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T20:15:00+00:00","clock":"urgent-text","due_at":"2026-11-21T20:45:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000006","kind":"clock.started","seq":117,"unit":""}', '103c7f60e0dc9b1f6a85a02d8a9b0f424964a1eaa3b3f23ba5d4ad77aff36c73', '415054f76fa38ca80f0a32b2514011e1d9de07cf975d0dd7d4faf35ce4c4e1a2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (118, '2026-11-21 20:15:00.000000', 'mail.received', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"answer":"M22425W","kind":"report","mail":"E2026-000002","outcome":"opened","raw":"3b099231e73748c5f99eccbd7053cc7c9eaa4e0d711d7a0d8fe88cdb18f045a7","received_at":"2026-11-21T20:15:00+00:00","report":"2026-000006-01","size":310,"verified":true,"way":"handover"},"incident":"2026-000006","kind":"mail.received","seq":118,"unit":""}', '415054f76fa38ca80f0a32b2514011e1d9de07cf975d0dd7d4faf35ce4c4e1a2', '0df08a660ce7b6140d25d9d01c5cf824ac879c6b6b587d1359eaa7e4b1a61a39');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (119, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', '', '2026-000006', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"unreadable","message":"M2243R8","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"unreadable","message":"M2244RM","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"2026-000006","kind":"notice.decided","seq":119,"unit":""}', '0df08a660ce7b6140d25d9d01c5cf824ac879c6b6b587d1359eaa7e4b1a61a39', '4e868f35e03c3f3269d09ad021fd7970ca1418efcbc57c7f11f965e88a098813');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (120, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '2026-000006', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2243R8","provider_id":"SM223740367c066b4f4cb5261bd8a106f5","segments":2},"incident":"2026-000006","kind":"message.sent","seq":120,"unit":""}', '4e868f35e03c3f3269d09ad021fd7970ca1418efcbc57c7f11f965e88a098813', '1b3665945fe66dcfa9da087bc4925f276adedd48c4358294f10b3cd93292e3a4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (121, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '2026-000006', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M22425W","provider_id":"2.0.0 Ok: queued as 21"},"incident":"2026-000006","kind":"message.sent","seq":121,"unit":""}', '1b3665945fe66dcfa9da087bc4925f276adedd48c4358294f10b3cd93292e3a4', '390cd820680d6cc1dbf78f4edf33eeef8209d30ef9b50fc8e7643d41e517ff82');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (122, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '2026-000006', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2244RM","provider_id":"2.0.0 Ok: queued as 22"},"incident":"2026-000006","kind":"message.sent","seq":122,"unit":""}', '390cd820680d6cc1dbf78f4edf33eeef8209d30ef9b50fc8e7643d41e517ff82', '0bbb3e3648713009a518d459349b414acc6337ee147956d30e58a736403409e8');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (123, '2026-11-21 20:15:00.000000', 'incident.opened', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000007","kind":"incident.opened","seq":123,"unit":"dongshan"}', '0bbb3e3648713009a518d459349b414acc6337ee147956d30e58a736403409e8', '6d2a174faef820fbd0d8f70f7ae2c80afcf8f8e19e094f028f1ea35c31d5280e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (124, '2026-11-21 20:15:00.000000', 'report.received', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"bcd488d2d5e7d95f9f20db008854b86013c753840f043c8ed3a3f65fb9b0c3d3","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"raw":"ea8f541ac7491b8b94db17585cdc79f1d00287133547f2af85e61feb1ef82af2","report":"2026-000007-01","verified":false},"incident":"2026-000007","kind":"report.received","seq":124,"unit":"dongshan"}', '6d2a174faef820fbd0d8f70f7ae2c80afcf8f8e19e094f028f1ea35c31d5280e', 'a81274a0475aabc022be09af55acccdf544682f42b90d8101eb8133510638821');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (125, '2026-11-21 20:15:00.000000', 'clock.started', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000007","kind":"clock.started","seq":125,"unit":"dongshan"}', 'a81274a0475aabc022be09af55acccdf544682f42b90d8101eb8133510638821', 'b72e04b47ae5efc331cb012397e62a1c93c9058583b4f4acb145ed0b6bdbaed0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (126, '2026-11-21 20:15:00.000000', 'clock.late_on_arrival', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"due before the report came in"},"incident":"2026-000007","kind":"clock.late_on_arrival","seq":126,"unit":"dongshan"}', 'b72e04b47ae5efc331cb012397e62a1c93c9058583b4f4acb145ed0b6bdbaed0', '9f8aa7a95b425268ac86de5e0d0b2e2f97ac8573170a9cce2bb74edcf898a729');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (127, '2026-11-21 20:15:00.000000', 'clock.ran_out', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","noticed_seconds_late":2820,"occurrence":0,"reason":"nothing that stops it came in time"},"incident":"2026-000007","kind":"clock.ran_out","seq":127,"unit":"dongshan"}', '9f8aa7a95b425268ac86de5e0d0b2e2f97ac8573170a9cce2bb74edcf898a729', '55b75f69feb3c3ec268a902d4b4198e9c78e41ba42dce65a9c960230ef1701d1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (128, '2026-11-21 20:15:00.000000', 'mail.received', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"answer":"M2245UC","kind":"report","mail":"E2026-000003","outcome":"opened","raw":"9de7b4d80c24c386171afbb1f40cc3044a17093add0bbccceb0c89933e304a04","received_at":"2026-11-21T20:15:00+00:00","report":"2026-000007-01","size":691,"verified":false,"way":"handover"},"incident":"2026-000007","kind":"mail.received","seq":128,"unit":"dongshan"}', '55b75f69feb3c3ec268a902d4b4198e9c78e41ba42dce65a9c960230ef1701d1', 'fea62b79829451300a8bb31019c24b7ba60b7d5d5e3f97918dc6696d5a32e817');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (129, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000007', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"unverified","message":"M2246B2","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"unverified","message":"M22472K","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"2026-000007","kind":"notice.decided","seq":129,"unit":"dongshan"}', 'fea62b79829451300a8bb31019c24b7ba60b7d5d5e3f97918dc6696d5a32e817', 'b11c30b1d28f8d51e4c27b59bea4ba4df92a9748515bd391ec59be9bb9d63255');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (130, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000007', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2248NJ","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M2249RD","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M224A94","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M224BMR","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"sms","kind":"overdue","message":"M224C4D","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M224DSE","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M224EUB","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M224F6G","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000007","kind":"notice.decided","seq":130,"unit":"dongshan"}', 'b11c30b1d28f8d51e4c27b59bea4ba4df92a9748515bd391ec59be9bb9d63255', '957be9c495a5368e670b3fb60f5e96c7772d7a299bb2136730439b6d9035edd5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (131, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2246B2","provider_id":"SM253515c3862d963f304525b68992eaa8","segments":2},"incident":"2026-000007","kind":"message.sent","seq":131,"unit":"dongshan"}', '957be9c495a5368e670b3fb60f5e96c7772d7a299bb2136730439b6d9035edd5', 'ec3559f2250ba98d8684d545bd157989a32a85022cb7041845736102e132843e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (132, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2245UC","provider_id":"2.0.0 Ok: queued as 23"},"incident":"2026-000007","kind":"message.sent","seq":132,"unit":"dongshan"}', 'ec3559f2250ba98d8684d545bd157989a32a85022cb7041845736102e132843e', '78fa6a6b528ed4475b64d03598b5ac692f26931a2228ad8310faa27bb14c1b4e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (133, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M22472K","provider_id":"2.0.0 Ok: queued as 24"},"incident":"2026-000007","kind":"message.sent","seq":133,"unit":"dongshan"}', '78fa6a6b528ed4475b64d03598b5ac692f26931a2228ad8310faa27bb14c1b4e', '9de2d7064e17e411c09722d05813f912eb07910c325c41ca2cde9733b045c8c1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (134, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2248NJ","provider_id":"SMdf715af7eab1b0b67292ea1e5eb9d338","segments":2},"incident":"2026-000007","kind":"message.sent","seq":134,"unit":"dongshan"}', '9de2d7064e17e411c09722d05813f912eb07910c325c41ca2cde9733b045c8c1', '860e64bb3b1ea112964ede9bd93e28385f66312fb1d77458c8a77e9915461d9c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (135, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224A94","provider_id":"SM7faa8b8b757159bef8b9470350b6c792","segments":2},"incident":"2026-000007","kind":"message.sent","seq":135,"unit":"dongshan"}', '860e64bb3b1ea112964ede9bd93e28385f66312fb1d77458c8a77e9915461d9c', 'b94cc62d7218925a3c1746f535b4f0ef9ad5f2acfb6c14ba07c826134cd6d6e3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (136, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224C4D","provider_id":"SMe0317ca607fb1b93dec7e8c09643c643","segments":2},"incident":"2026-000007","kind":"message.sent","seq":136,"unit":"dongshan"}', 'b94cc62d7218925a3c1746f535b4f0ef9ad5f2acfb6c14ba07c826134cd6d6e3', 'bced2ab2eab4ea1eca561ed326bb44782ec72c9827bf36ac1ded6a6059d0fea0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (137, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224EUB","provider_id":"SM825b95b1427acef10f54207bbe6c701d","segments":2},"incident":"2026-000007","kind":"message.sent","seq":137,"unit":"dongshan"}', 'bced2ab2eab4ea1eca561ed326bb44782ec72c9827bf36ac1ded6a6059d0fea0', 'f77be27ad20eb2172ba6845041fbc0d7b7d446d344a308ab996a96f1342aea75');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (138, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2249RD","provider_id":"2.0.0 Ok: queued as 25"},"incident":"2026-000007","kind":"message.sent","seq":138,"unit":"dongshan"}', 'f77be27ad20eb2172ba6845041fbc0d7b7d446d344a308ab996a96f1342aea75', '0d0d296ce455bc88d2f7df21a7dcd2c76840d526be1c8a5f2585fd18d5d91463');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (139, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224BMR","provider_id":"2.0.0 Ok: queued as 26"},"incident":"2026-000007","kind":"message.sent","seq":139,"unit":"dongshan"}', '0d0d296ce455bc88d2f7df21a7dcd2c76840d526be1c8a5f2585fd18d5d91463', '2bd6eb398e4719c8a995efdb004d61c291cdaeb26474cd7c761aa545321450c3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (140, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224DSE","provider_id":"2.0.0 Ok: queued as 27"},"incident":"2026-000007","kind":"message.sent","seq":140,"unit":"dongshan"}', '2bd6eb398e4719c8a995efdb004d61c291cdaeb26474cd7c761aa545321450c3', 'd695b0af40b2028f0e142ac8219448981f2a7920d0bfd693ea0c1f28dd8808f8');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (141, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224F6G","provider_id":"2.0.0 Ok: queued as 28"},"incident":"2026-000007","kind":"message.sent","seq":141,"unit":"dongshan"}', 'd695b0af40b2028f0e142ac8219448981f2a7920d0bfd693ea0c1f28dd8808f8', '999f9e1bbfaeb92030f930ae3d7f033087b9f7b0d347e07b93c024d7a5107d7d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (142, '2026-11-21 20:18:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000005', '{"actor":"engine","at":"2026-11-21T20:18:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M224GT9","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M224HQV","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M224J6Y","person":"head","reason":"step 3, repeat 5","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M224KX4","person":"head","reason":"step 3, repeat 5","role":"unit_head"}]},"incident":"2026-000005","kind":"notice.decided","seq":142,"unit":"dongshan"}', '999f9e1bbfaeb92030f930ae3d7f033087b9f7b0d347e07b93c024d7a5107d7d', 'b2be38afe1664bb93c8c401ef47a01b3e4270173fa5db3535bc55f2e73db9f3b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (143, '2026-11-21 20:18:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000007', '{"actor":"engine","at":"2026-11-21T20:18:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M224GT9","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M224HQV","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M224J6Y","person":"head","reason":"step 3, repeat 5","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M224KX4","person":"head","reason":"step 3, repeat 5","role":"unit_head"}]},"incident":"2026-000007","kind":"notice.decided","seq":143,"unit":"dongshan"}', 'b2be38afe1664bb93c8c401ef47a01b3e4270173fa5db3535bc55f2e73db9f3b', 'a1b0886f0c0ee034d633829947d4142d44740100a68351761589c9d61c15bcd0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (144, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224GT9","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":144,"unit":"dongshan"}', 'a1b0886f0c0ee034d633829947d4142d44740100a68351761589c9d61c15bcd0', '42805a2a9863b7ab14ef67b6e549f3148e932dd83c2232fe02fd8481bd7ab534');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (145, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224HQV","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":145,"unit":"dongshan"}', '42805a2a9863b7ab14ef67b6e549f3148e932dd83c2232fe02fd8481bd7ab534', 'e66dcdb8230b2c43bed5246887536aa61477ac6ad8b0968d48a12c6ec34ece4c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (146, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224J6Y","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":146,"unit":"dongshan"}', 'e66dcdb8230b2c43bed5246887536aa61477ac6ad8b0968d48a12c6ec34ece4c', '481c4cdc6398a8155f458e05330435de5bb0a2463e1946536d2afc1b03376b18');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (147, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224KX4","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":147,"unit":"dongshan"}', '481c4cdc6398a8155f458e05330435de5bb0a2463e1946536d2afc1b03376b18', '124ae8cceeefae52761f5cc30210d9d8d0c05ad6665455c2158ff27921df5f30');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (148, '2026-11-21 20:18:00.000000', 'service.stopped', 'system', '', '', '{"actor":"system","at":"2026-11-21T20:18:00.000000Z","data":{},"incident":"","kind":"service.stopped","seq":148,"unit":""}', '124ae8cceeefae52761f5cc30210d9d8d0c05ad6665455c2158ff27921df5f30', '5e35a0384baafa2157e890f1f923e4ff97a3cc340d952a3dd7eb0ee6e5736204');
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
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (1, 'M2223AE', '2026-000001', 'urgent-text', 0, 0, 'reminder', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:20:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (2, 'M22248P', '2026-000001', 'urgent-text', 0, 0, 'reminder', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:20:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (3, 'M2225KW', '2026-000001', 'urgent-text', 0, 0, 'reminder', 1, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:25:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (4, 'M22264X', '2026-000001', 'urgent-text', 0, 0, 'reminder', 1, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:25:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (5, 'M2227TL', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (6, 'M22286D', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (7, 'M2229GB', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'head', 'sms', 'unit_head', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (8, 'M222A3R', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'head', 'email', 'unit_head', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (9, 'M222B7W', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 0, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:35:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (10, 'M222CX2', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 0, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:35:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (11, 'M222DRT', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (12, 'M222E6F', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (13, 'M222FUJ', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'head', 'sms', 'unit_head', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (14, 'M222GCC', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'head', 'email', 'unit_head', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (15, 'M222HC6', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 0, 'group', 'sms', 'leading_group', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (16, 'M222JKB', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 0, 'group', 'email', 'leading_group', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (17, 'M222K8Z', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 1, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (18, 'M222LJL', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 1, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (19, 'M222MAG', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (20, 'M222NPV', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (21, 'M222PYL', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'head', 'sms', 'unit_head', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (22, 'M222QTE', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'head', 'email', 'unit_head', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (23, 'M222RK7', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 1, 'group', 'sms', 'leading_group', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (24, 'M222SKP', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 1, 'group', 'email', 'leading_group', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (25, 'M222TYJ', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 2, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (26, 'M222U9V', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 2, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (27, 'M222VXH', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (28, 'M222WGY', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (29, 'M222XDL', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'head', 'sms', 'unit_head', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (30, 'M222YK8', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'head', 'email', 'unit_head', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (31, 'M222ZQD', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 2, 'group', 'sms', 'leading_group', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (32, 'M2232FY', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 2, 'group', 'email', 'leading_group', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (33, 'M223326', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 3, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (34, 'M22349U', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 3, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (35, 'M2235RV', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (36, 'M2236U4', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (37, 'M22372M', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (38, 'M2238DN', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (39, 'M22393R', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (40, 'M223ASN', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (41, 'M223B7E', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (42, 'M223CUU', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (43, 'M223DGK', '2026-000003', 'critical-text', 0, 0, 'reminder', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (44, 'M223EB2', '2026-000003', 'critical-text', 0, 0, 'reminder', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (45, 'M223FFE', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (46, 'M223GRT', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (47, 'M223HP7', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (48, 'M223JY4', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (49, 'M223KV7', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (50, 'M223LMT', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (51, 'M223MLA', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (52, 'M223NTW', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (53, 'M223PQS', '', '', 0, 0, 'quarantined', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (54, 'M223Q75', '', '', 0, 0, 'quarantined', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (55, 'M223RUF', '2026-000005', '', 0, 0, 'answer', 0, 0, '', 'email', '', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (56, 'M223SHQ', '2026-000005', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (57, 'M223T6P', '2026-000005', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (58, 'M223UGU', '2026-000005', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (59, 'M223VR2', '2026-000005', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (60, 'M223W6B', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (61, 'M223X29', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (62, 'M223Y47', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (63, 'M223Z9X', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (64, 'M22425W', '2026-000006', '', 0, 0, 'answer', 0, 0, '', 'email', '', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (65, 'M2243R8', '2026-000006', '', 0, 0, 'unreadable', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (66, 'M2244RM', '2026-000006', '', 0, 0, 'unreadable', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (67, 'M2245UC', '2026-000007', '', 0, 0, 'answer', 0, 0, '', 'email', '', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (68, 'M2246B2', '2026-000007', '', 0, 0, 'unverified', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (69, 'M22472K', '2026-000007', '', 0, 0, 'unverified', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (70, 'M2248NJ', '2026-000007', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (71, 'M2249RD', '2026-000007', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (72, 'M224A94', '2026-000007', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (73, 'M224BMR', '2026-000007', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (74, 'M224C4D', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (75, 'M224DSE', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (76, 'M224EUB', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (77, 'M224F6G', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (78, 'M224GT9', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (79, 'M224HQV', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (80, 'M224J6Y', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'sms', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (81, 'M224KX4', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'email', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (82, 'M224GT9', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (83, 'M224HQV', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (84, 'M224J6Y', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'sms', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (85, 'M224KX4', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'email', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO quarantine (number, actor, unit, arrived_at, scope, idempotency_key, fingerprint, salt, raw, code, reason, field) VALUES ('Q2026-000001', 'key:h8abn6a5', '', '2026-11-21 20:15:00.000000', 'office', 'msg_6', 'a5c8df5d96f3a84a277516460847f0367cef5b611f11b4589bb90a48cf42c951', X'a414a9d6c00f5ba48757eca90aacf547', X'7b22756e6974223a2022646f6e677368616e222c20226e6f6e73656e7365223a20317d', 'unknown-field', 'there is no field ''nonsense''', '');
INSERT INTO remark (commitment, incident, at, actor, act, words, salt) VALUES ('293252f7e40bac0f3b4439e085b9de499d79791eaae362f140a72eb3fed5adbb', '2026-000002', '2026-11-21 20:15:00.000000', 'key:tvvdct2u', 'confirm', '收到', X'0016bbdcf932a8e76fb6c115f0719bc2');
INSERT INTO remark (commitment, incident, at, actor, act, words, salt) VALUES ('cdb62e64ab1432aa432e8de0f7af46c42e8d5ce20f65297afe5541cf4ede71ac', '2026-000002', '2026-11-21 20:15:00.000000', 'key:tvvdct2u', 'close', '已处置完毕', X'dc7607bc1a1f71fffc091ebe669aa5be');
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000001-01', '2026-000001', 'initial', 'dongshan', 'key:h8abn6a5', '2026-11-21 19:00:00.000000', '2026-11-21 19:00:00.000000', 'office', 'msg_1', 'fdcd3cbbc9dca9159950d4456144e2ecf537e6b8ac7e0079f57d7daf0b818779', X'092b367772fa36789770a5b5155a0f3c', X'7b22756e6974223a2022646f6e677368616e222c20227469746c65223a2022e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c2022656c656d656e7473223a207b226c6f636174696f6e223a2022e4b89ce5b1b1e69d91e4b889e7bb84227d2c2022636c617373223a2022757267656e74227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:30:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":1800,"state":"running"}],"complete":false,"grade":"","incident":"2026-000001","kind":"initial","missing":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T03:00:00+08:00","report":"2026-000001-01","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000001-02', '2026-000001', 'follow_up', 'dongshan', 'key:h8abn6a5', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'office', 'msg_4', '5fa7617779d6598c0d73d49a4c12115db1a3ad03688f3b4050f3a79002243bf4', X'0001b95b71ca1042868fe9ac4597d0d4', X'7b22756e6974223a2022646f6e677368616e222c2022696e636964656e74223a2022323032362d303030303031222c20226b696e64223a2022666f6c6c6f775f7570222c2022656c656d656e7473223a207b22736f75726365223a2022e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d222c20226f636375727265645f6174223a2022323032362d31312d32325430323a35383a30302b30383a3030222c20226c6f636174696f6e223a2022e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c20226361757365223a2022e8bf9ee697a5e5bcbae9998de99ba8222c20226e6174757265223a2022e5b1b1e4bd93e6bb91e59da1222c202263617375616c74696573223a207b2264656164223a20302c20226d697373696e67223a20312c2022736572696f75736c795f696e6a75726564223a20302c2022736c696768746c795f696e6a75726564223a20322c202274726170706564223a20307d2c202270726f70657274795f6c6f7373223a2022e6ada3e59ca8e6a0b8e5ae9e222c2022636f75727365223a2022e5878ce699a832e697b63538e58886e5b1b1e4bd93e6bb91e5a18c222c2022636f6e73657175656e636573223a2022e68ea9e59f8be688bfe5b18be4b8a4e997b4222c202273636f7065223a2022e4b889e7bb843132e688b7222c20227472656e64223a2022e4bb8de69c89e5b08fe8a784e6a8a1e6bb91e5a18c222c20226c6561646572735f6f6e5f7363656e65223a207b2270726573656e74223a20747275652c202277686f223a2022e99587e995bf227d2c20226d65617375726573223a2022e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c20226e6578745f7374657073223a2022e7bba7e7bbade6909ce69591222c2022696e666f726d616e74223a207b226e616d65223a2022e4bfa1e681afe59198e794b2222c202270686f6e65223a20223130303030303030303039227d7d7d', '{"class":"urgent","class_by":"incident","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":false,"late_seconds":2820,"name":"紧急信息文字报告","seconds_left":null,"state":"stopped"}],"complete":true,"grade":"","incident":"2026-000001","kind":"follow_up","missing":[],"missing_from_report":[],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000001-02","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000002-01', '2026-000002', 'initial', 'xihe', 'key:h8abn6a5', '2026-11-21 19:00:00.000000', '2026-11-21 19:00:00.000000', 'office', 'msg_2', '3a3a3cd7428c54a1e52bd49884abea037be665ba34cd2371727083269377ff3e', X'5a47175e4a756b71bc4eb80fdc2c0ddd', X'7b22756e6974223a202278696865222c20227469746c65223a2022e8a5bfe6b2b3e99587e5a18ce696b9222c2022656c656d656e7473223a207b22736f75726365223a2022e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d222c20226f636375727265645f6174223a2022323032362d31312d32325430323a35383a30302b30383a3030222c20226c6f636174696f6e223a2022e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c20226361757365223a2022e8bf9ee697a5e5bcbae9998de99ba8222c20226e6174757265223a2022e5b1b1e4bd93e6bb91e59da1222c202263617375616c74696573223a207b2264656164223a20302c20226d697373696e67223a20312c2022736572696f75736c795f696e6a75726564223a20302c2022736c696768746c795f696e6a75726564223a20322c202274726170706564223a20307d2c202270726f70657274795f6c6f7373223a2022e6ada3e59ca8e6a0b8e5ae9e222c2022636f75727365223a2022e5878ce699a832e697b63538e58886e5b1b1e4bd93e6bb91e5a18c222c2022636f6e73657175656e636573223a2022e68ea9e59f8be688bfe5b18be4b8a4e997b4222c202273636f7065223a2022e4b889e7bb843132e688b7222c20227472656e64223a2022e4bb8de69c89e5b08fe8a784e6a8a1e6bb91e5a18c222c20226c6561646572735f6f6e5f7363656e65223a207b2270726573656e74223a20747275652c202277686f223a2022e99587e995bf227d2c20226d65617375726573223a2022e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c20226e6578745f7374657073223a2022e7bba7e7bbade6909ce69591222c2022696e666f726d616e74223a207b226e616d65223a2022e4bfa1e681afe59198e794b2222c202270686f6e65223a20223130303030303030303039227d7d2c2022636c617373223a2022757267656e74227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":false,"late_seconds":0,"name":"紧急信息文字报告","seconds_left":null,"state":"stopped"}],"complete":true,"grade":"","incident":"2026-000002","kind":"initial","missing":[],"missing_from_report":[],"received_at":"2026-11-22T03:00:00+08:00","report":"2026-000002-01","unit":"xihe"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000003-01', '2026-000003', 'initial', 'xihe', 'key:h8abn6a5', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', 'office', 'msg_3', '15d024921cae3ea19a315769101919a253d6276fc50426df5c3380b31433d2d0', X'c3e70343e6a7c3d06b233388fde217ea', X'7b22756e6974223a202278696865222c20227469746c65223a2022e5ada6e6a0a1e9a39fe789a9e4b8ade6af92222c2022636c617373223a2022637269746963616c227d', '{"class":"critical","class_by":"sender","clocks":[{"clock":"critical-phone","due_at":"2026-11-22T04:05:00+08:00","late_on_arrival":false,"late_seconds":0,"name":"特别紧急信息先行报告(可电话)","seconds_left":null,"state":"stopped"},{"clock":"critical-text","due_at":"2026-11-22T04:35:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"特别紧急信息文字报告","seconds_left":3600,"state":"running"}],"complete":false,"grade":"","incident":"2026-000003","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T03:35:00+08:00","report":"2026-000003-01","unit":"xihe"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000004-01', '2026-000004', 'initial', 'dongshan', 'key:h8abn6a5', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'office', 'msg_5', '0e055586b4fd56ff7cee8a5ba42006d033f4af0bddc1882b0e8f3dbbb8d5d7ce', X'cb87aaf18714986eb37e1b7fcd873e03', X'7b22756e6974223a2022646f6e677368616e222c20227469746c65223a2022e98193e8b7afe4b8ade696ad222c2022636c617373223a2022696d706f7274616e74227d', '{"class":"important","class_by":"sender","clocks":[{"clock":"important-text","due_at":"2026-11-23T04:15:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"重要信息文字报告","seconds_left":86400,"state":"running"}],"complete":false,"grade":"","incident":"2026-000004","kind":"initial","missing":["occurred_at","location","person","matter","cause","result"],"missing_from_report":["occurred_at","location","person","matter","cause","result"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000004-01","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000005-01', '2026-000005', 'initial', 'dongshan', 'mail:duty', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'mail', 'E2026-000001', '2f73248996f21584cf607daa3b040a82e93d3cf3552922d34593c36eb46e74b9', X'8921f65eb62151a7f2600e6b9f8af2b2', X'7b22636c617373223a22757267656e74222c22656c656d656e7473223a7b2263617375616c74696573223a7b2264656164223a302c226d697373696e67223a312c22736572696f75736c795f696e6a75726564223a302c22736c696768746c795f696e6a75726564223a322c2274726170706564223a307d2c226c6f636174696f6e223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c226d65617375726573223a22e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c226e6174757265223a22e5b1b1e4bd93e6bb91e59da1222c226f636375727265645f6174223a22323032362d31312d32325430323a35383a30302b30383a3030222c22736f75726365223a22e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d227d2c22666c616773223a5b5d2c227469746c65223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c22756e6974223a22646f6e677368616e227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":true,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":-2820,"state":"overdue"}],"complete":false,"grade":"","incident":"2026-000005","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"missing_from_report":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000005-01","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000006-01', '2026-000006', 'initial', '', 'mail:duty', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'mail', 'E2026-000002', '6810852a7c23a42e20112d7273eae68bfc456c4216c2a276a0e2da73dc966e60', X'31ed2620dfca30d0d7e462e2ec755e5c', X'7b22656c656d656e7473223a7b7d2c22666c616773223a5b5d2c227469746c65223a22e694b6e588b0227d', '{"class":"urgent","class_by":"policy","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T04:45:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":1800,"state":"running"}],"complete":false,"grade":"","incident":"2026-000006","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000006-01","unit":""}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000007-01', '2026-000007', 'initial', 'dongshan', 'mail:unverified', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'mail', 'E2026-000003', '3478847d32a7e18b9e42be1ef56226da90cea4b7714ca9d8bc5cd93f4b987eae', X'0e24452481fa4852aafe5900dd17e522', X'7b22636c617373223a22757267656e74222c22656c656d656e7473223a7b2263617375616c74696573223a7b2264656164223a302c226d697373696e67223a312c22736572696f75736c795f696e6a75726564223a302c22736c696768746c795f696e6a75726564223a322c2274726170706564223a307d2c226c6f636174696f6e223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c226d65617375726573223a22e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c226e6174757265223a22e5b1b1e4bd93e6bb91e59da1222c226f636375727265645f6174223a22323032362d31312d32325430323a35383a30302b30383a3030222c22736f75726365223a22e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d227d2c22666c616773223a5b5d2c227469746c65223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c22756e6974223a22646f6e677368616e227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":true,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":-2820,"state":"overdue"}],"complete":false,"grade":"","incident":"2026-000007","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"missing_from_report":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000007-01","unit":"dongshan"}', FALSE);
UPDATE audit_head SET seq = 148, hash = '5e35a0384baafa2157e890f1f923e4ff97a3cc340d952a3dd7eb0ee6e5736204';
