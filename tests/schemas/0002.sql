INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000001', 'dongshan', 'reported', 'urgent', '', '', '东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"cause":"连日强降雨","consequences":"掩埋房屋两间","course":"凌晨2时58分山体滑塌","informant":{"name":"信息员甲","phone":"10000000009"},"leaders_on_scene":{"present":true,"who":"镇长"},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","next_steps":"继续搜救","occurred_at":"2026-11-22T02:58:00+08:00","property_loss":"being verified","scope":"三组12户","source":"东山村村民电话","trend":"仍有小规模滑塌"}', '[]', 2, '2026-11-21 19:00:00.000000', NULL, '2026-11-21 19:00:00.000000', NULL, NULL, '2026-11-21 20:15:00.000000');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000002', 'xihe', 'closed', 'urgent', '', '', '西河镇塌方', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"cause":"连日强降雨","consequences":"掩埋房屋两间","course":"凌晨2时58分山体滑塌","informant":{"name":"信息员甲","phone":"10000000009"},"leaders_on_scene":{"present":true,"who":"镇长"},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","next_steps":"继续搜救","occurred_at":"2026-11-22T02:58:00+08:00","property_loss":"being verified","scope":"三组12户","source":"东山村村民电话","trend":"仍有小规模滑塌"}', '[]', 1, '2026-11-21 19:00:00.000000', NULL, '2026-11-21 19:00:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 19:00:00.000000');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000003', 'xihe', 'reported', 'critical', '', '', '学校食物中毒', '[]', '{}', '["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"]', 1, '2026-11-21 19:35:00.000000', NULL, '2026-11-21 19:35:00.000000', NULL, NULL, NULL);
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000004', 'dongshan', 'reported', 'important', '', '', '道路中断', '[]', '{}', '["occurred_at","location","person","matter","cause","result"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL);
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000005', 'dongshan', 'reported', 'urgent', '', '', '东山镇东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","occurred_at":"2026-11-22T02:58:00+08:00","source":"东山村村民电话"}', '["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL);
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000006', '', 'reported', 'urgent', '', '', '收到', '[]', '{}', '["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL);
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000007', 'dongshan', 'reported', 'urgent', '', '', '东山镇东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","occurred_at":"2026-11-22T02:58:00+08:00","source":"东山村村民电话"}', '["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL);
INSERT INTO mail (number, sha256, identity, size, way, received_at, taken_at, sender, recipient, subject, message_id, kind, outcome, reason, verified, unit, person, human, incident, report, answer, reading, salt, raw) VALUES ('E2026-000001', '0673a456e130aef0f891eadc70cc42b83fb4e4f08295e126fa2c478c1462fa30', '8696784d17bf49cd6874495df0fd27b8ed050f7bd3a04fecedcbf72045ce2c5e', 682, 'handover', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'duty@example.org', 'report@example.org', '【紧急】东山镇东山村山体滑坡', '<2313579804249593869@mail.example.org>', 'report', 'opened', '', TRUE, 'dongshan', 'duty', FALSE, '2026-000005', '2026-000005-01', 'M223R9U', '{"aware_at":null,"category":"","class":"urgent","class_by":"subject tag","doubts":[],"elements":{"casualties":{"how":"labelled","passage":"伤亡人数：死亡0人，失联1人，重伤0人，轻伤2人，受困0人","value":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0}},"location":{"how":"labelled","passage":"事发地点：东山镇东山村三组","value":"东山镇东山村三组"},"measures":{"how":"labelled","passage":"已采取的措施：已转移群众38人","value":"已转移群众38人"},"nature":{"how":"labelled","passage":"性质：山体滑坡","value":"山体滑坡"},"occurred_at":{"how":"labelled","passage":"事发时间：11月22日2时58分","value":"2026-11-22T02:58:00+08:00"},"source":{"how":"labelled","passage":"信息来源：东山村村民电话","value":"东山村村民电话"}},"flags":[],"incident":"","kind":null,"signed_by":"","title":"东山镇东山村山体滑坡","unit":"dongshan","unit_by":"subject"}', X'00ad002afbc48dbdc5dca5ad2257e52e', X'46726f6d3a203d3f7574662d383f623f3559433835342b74355a47593f3d203c64757479406578616d706c652e6f72673e0a546f3a207265706f7274406578616d706c652e6f72670a5375626a6563743a203d3f7574662d383f623f343443513537536e356f436c34344352354c696335624778365a5748354c6963356247783570325235624778354c325435727552355a32683f3d0a446174653a2053756e2c203232204e6f7620323032362030333a30303a3030202b303830300a4d6573736167652d49443a203c32333133353739383034323439353933383639406d61696c2e6578616d706c652e6f72673e0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d227574662d38220a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340a4d494d452d56657273696f6e3a20312e300a0a354c2b68356f47763570326c3572715137377961354c69633562477835703252357032523572435235355331364b2b6443755336692b57506b65615874756d58744f2b386d6a4578357079490a4d6a4c6d6c365579357065324e546a6c6949594b354c714c35592b52355a797735344b3537377961354c696335624778365a5748354c69633562477835703252354c694a35377545437561410a702b6930714f2b386d755778736553396b2b61376b6557646f51726b764b546b7571486b7572726d6c624476764a726d7262766b75714577354c71363737794d35615378364947554d6553360a75752b386a4f6d486a6553387044446b7572727676497a6f7662766b764b5179354c71363737794d35592b58355a75774d4f53367567726c74374c706834666c6a35626e6d6f546d6a71726d0a6c723376764a726c74374c6f76617a6e7037766e7671546b764a637a4f4f533675676f3d0a0d0a');
INSERT INTO mail (number, sha256, identity, size, way, received_at, taken_at, sender, recipient, subject, message_id, kind, outcome, reason, verified, unit, person, human, incident, report, answer, reading, salt, raw) VALUES ('E2026-000002', '2a72d4307065acd14689c4b22d25b6077c24b3aa7596f58e9db106c5b4591dba', '588b49e092264a9606608916286403a31ec091b0fbf7b7487f38a203e0f63622', 310, 'handover', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'duty@example.org', 'report@example.org', '收到', '<3935049627889806966@mail.example.org>', 'report', 'opened', '', TRUE, '', 'duty', FALSE, '2026-000006', '2026-000006-01', 'M2242RW', '{"aware_at":null,"category":"","class":"","class_by":"","doubts":[],"elements":{},"flags":[],"incident":"","kind":null,"signed_by":"","title":"收到","unit":"","unit_by":"sender"}', X'5659e1a040c1cc71d22d546745b2c392', X'46726f6d3a203d3f7574662d383f623f3559433835342b74355a47593f3d203c64757479406578616d706c652e6f72673e0a546f3a207265706f7274406578616d706c652e6f72670a5375626a6563743a203d3f7574662d383f623f35705332355969773f3d0a446174653a2053756e2c203232204e6f7620323032362030333a30303a3030202b303830300a4d6573736167652d49443a203c33393335303439363237383839383036393636406d61696c2e6578616d706c652e6f72673e0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d227574662d38220a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340a4d494d452d56657273696f6e3a20312e300a0a35705332355969774c4f69776f7569776f676f3d0a0d0a');
INSERT INTO mail (number, sha256, identity, size, way, received_at, taken_at, sender, recipient, subject, message_id, kind, outcome, reason, verified, unit, person, human, incident, report, answer, reading, salt, raw) VALUES ('E2026-000003', '84d0eff5aa4f6960e68ca6019ea6ae502bfd42f9c0e7c354f3fc410998b94de4', '796084ef47c82c2fd3a3e0ac76a88dc8379e8307b809e46ca0cb75bc867dde61', 692, 'handover', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'stranger@elsewhere.example', 'report@example.org', '【紧急】东山镇东山村山体滑坡', '<2313579804249593869@mail.example.org>', 'report', 'opened', '', FALSE, 'dongshan', '', FALSE, '2026-000007', '2026-000007-01', 'M2245XB', '{"aware_at":null,"category":"","class":"urgent","class_by":"subject tag","doubts":[],"elements":{"casualties":{"how":"labelled","passage":"伤亡人数：死亡0人，失联1人，重伤0人，轻伤2人，受困0人","value":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0}},"location":{"how":"labelled","passage":"事发地点：东山镇东山村三组","value":"东山镇东山村三组"},"measures":{"how":"labelled","passage":"已采取的措施：已转移群众38人","value":"已转移群众38人"},"nature":{"how":"labelled","passage":"性质：山体滑坡","value":"山体滑坡"},"occurred_at":{"how":"labelled","passage":"事发时间：11月22日2时58分","value":"2026-11-22T02:58:00+08:00"},"source":{"how":"labelled","passage":"信息来源：东山村村民电话","value":"东山村村民电话"}},"flags":[],"incident":"","kind":null,"signed_by":"","title":"东山镇东山村山体滑坡","unit":"dongshan","unit_by":"subject"}', X'8ba14fa425704e33b56a6f8a75b18f34', X'46726f6d3a203d3f7574662d383f623f3559433835342b74355a47593f3d203c737472616e67657240656c736577686572652e6578616d706c653e0a546f3a207265706f7274406578616d706c652e6f72670a5375626a6563743a203d3f7574662d383f623f343443513537536e356f436c34344352354c696335624778365a5748354c6963356247783570325235624778354c325435727552355a32683f3d0a446174653a2053756e2c203232204e6f7620323032362030333a30303a3030202b303830300a4d6573736167652d49443a203c32333133353739383034323439353933383639406d61696c2e6578616d706c652e6f72673e0a436f6e74656e742d547970653a20746578742f706c61696e3b20636861727365743d227574662d38220a436f6e74656e742d5472616e736665722d456e636f64696e673a206261736536340a4d494d452d56657273696f6e3a20312e300a0a354c2b68356f47763570326c3572715137377961354c69633562477835703252357032523572435235355331364b2b6443755336692b57506b65615874756d58744f2b386d6a4578357079490a4d6a4c6d6c365579357065324e546a6c6949594b354c714c35592b52355a797735344b3537377961354c696335624778365a5748354c69633562477835703252354c694a35377545437561410a702b6930714f2b386d755778736553396b2b61376b6557646f51726b764b546b7571486b7572726d6c624476764a726d7262766b75714577354c71363737794d35615378364947554d6553360a75752b386a4f6d486a6553387044446b7572727676497a6f7662766b764b5179354c71363737794d35592b58355a75774d4f53367567726c74374c706834666c6a35626e6d6f546d6a71726d0a6c723376764a726c74374c6f76617a6e7037766e7671546b764a637a4f4f533675676f3d0a0d0a');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2223KT', 'sms', 'duty', '+8610000000001', '', '「还剩10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请按时报送。 [M2223KT]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:22:00.000000', 1, '', '2026-11-21 19:20:00.000000', 'SM17b96a70d255ff44f5fff760a0d234a5', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2224BW', 'email', 'duty', 'duty@example.org', '[2026-000001] 还剩10分钟：东山镇 东山村山体滑坡', '还剩10分钟

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
消息编号 M2224BW · 审计日志 11 fd3a4b7119b07b73
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:22:00.000000', 1, '', '2026-11-21 19:20:00.000000', '2.0.0 Ok: queued as 1', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2225SC', 'sms', 'duty', '+8610000000001', '', '「还剩5分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请按时报送。 [M2225SC]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:27:00.000000', 1, '', '2026-11-21 19:25:00.000000', 'SM58877c774b53499b2a605fe4fcf6d8ef', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222654', 'email', 'duty', 'duty@example.org', '[2026-000001] 还剩5分钟：东山镇 东山村山体滑坡', '还剩5分钟

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
消息编号 M222654 · 审计日志 14 c7dab46cf1e7514f
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:27:00.000000', 1, '', '2026-11-21 19:25:00.000000', '2.0.0 Ok: queued as 2', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2227X2', 'sms', 'duty', '+8610000000001', '', '「已到时限」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2227X2]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', 'SM50d68dc28ad0c5a5fc0a261fa8b9c1f6', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22285V', 'email', 'duty', 'duty@example.org', '[2026-000001] 已到时限：东山镇 东山村山体滑坡', '已到时限

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
消息编号 M22285V · 审计日志 17 64ed589fc36763f5
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', '2.0.0 Ok: queued as 3', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222953', 'sms', 'head', '+8610000000002', '', '「已到时限」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222953]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', 'SM4133aee62a728e9c5d18ce02d8456ac6', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222AED', 'email', 'head', 'head@example.org', '[2026-000001] 已到时限：东山镇 东山村山体滑坡', '已到时限

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
消息编号 M222AED · 审计日志 17 64ed589fc36763f5
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', '2.0.0 Ok: queued as 4', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222BNU', 'sms', 'leader', '+8610000000003', '', '「逾期5分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222BNU]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:37:00.000000', 1, '', '2026-11-21 19:35:00.000000', 'SM06388d88116102176fe50acaccb42321', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222CFB', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期5分钟：东山镇 东山村山体滑坡', '逾期5分钟

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
消息编号 M222CFB · 审计日志 23 0657b7d718c728fb
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:37:00.000000', 1, '', '2026-11-21 19:35:00.000000', '2.0.0 Ok: queued as 5', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222DKD', 'sms', 'duty', '+8610000000001', '', '「逾期10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222DKD]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', 'SM0ff1dfe6faf9e8058e4e4dcfa98492ad', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222EDF', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期10分钟：东山镇 东山村山体滑坡', '逾期10分钟

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
消息编号 M222EDF · 审计日志 31 e8322238a6cb2e39
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', '2.0.0 Ok: queued as 6', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222FAV', 'sms', 'head', '+8610000000002', '', '「逾期10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222FAV]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', 'SM2ca9a8fa2a5b7fdec457273041295ccc', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222GHZ', 'email', 'head', 'head@example.org', '[2026-000001] 逾期10分钟：东山镇 东山村山体滑坡', '逾期10分钟

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
消息编号 M222GHZ · 审计日志 31 e8322238a6cb2e39
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', '2.0.0 Ok: queued as 7', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222H93', 'sms', 'group', '+8610000000004', '', '「逾期15分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222H93]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', 'SM476624f6b5869bccd5400eea25b8f42f', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222J6D', 'email', 'group', 'group@example.org', '[2026-000001] 逾期15分钟：东山镇 东山村山体滑坡', '逾期15分钟

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
消息编号 M222J6D · 审计日志 36 6f9254a22d6ce353
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', '2.0.0 Ok: queued as 8', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222KG8', 'sms', 'leader', '+8610000000003', '', '「逾期15分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222KG8]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', 'SMf957d527213adac3dd80a0d9f6a3007b', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222LKF', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期15分钟：东山镇 东山村山体滑坡', '逾期15分钟

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
消息编号 M222LKF · 审计日志 36 6f9254a22d6ce353
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', '2.0.0 Ok: queued as 9', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222M7V', 'sms', 'duty', '+8610000000001', '', '「逾期20分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222M7V]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', 'SM54a39a4c507d1f7410ab93cb11173252', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222NT5', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期20分钟：东山镇 东山村山体滑坡', '逾期20分钟

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
消息编号 M222NT5 · 审计日志 41 ee77da00ce0ad703
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', '2.0.0 Ok: queued as A', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222PZA', 'sms', 'head', '+8610000000002', '', '「逾期20分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222PZA]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', 'SM218a1fba7359fdeb5e1f4250f9932349', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222QJV', 'email', 'head', 'head@example.org', '[2026-000001] 逾期20分钟：东山镇 东山村山体滑坡', '逾期20分钟

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
消息编号 M222QJV · 审计日志 41 ee77da00ce0ad703
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', '2.0.0 Ok: queued as B', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222RU2', 'sms', 'group', '+8610000000004', '', '「逾期25分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222RU2]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', 'SMe162061f3c639a85be0c28bb4fa65bac', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222SQ8', 'email', 'group', 'group@example.org', '[2026-000001] 逾期25分钟：东山镇 东山村山体滑坡', '逾期25分钟

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
消息编号 M222SQ8 · 审计日志 46 fbb052691fe1d697
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', '2.0.0 Ok: queued as C', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222T7M', 'sms', 'leader', '+8610000000003', '', '「逾期25分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222T7M]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', 'SM520a460219cdc68934da062c390ff937', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222UYM', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期25分钟：东山镇 东山村山体滑坡', '逾期25分钟

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
消息编号 M222UYM · 审计日志 46 fbb052691fe1d697
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', '2.0.0 Ok: queued as D', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222VWA', 'sms', 'duty', '+8610000000001', '', '「逾期30分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222VWA]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', 'SM919507e91a98319b56500691ddc6ce38', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222W2V', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期30分钟：东山镇 东山村山体滑坡', '逾期30分钟

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
消息编号 M222W2V · 审计日志 51 19a7264ff73f44eb
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', '2.0.0 Ok: queued as E', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222XFK', 'sms', 'head', '+8610000000002', '', '「逾期30分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222XFK]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', 'SMc8f887813eef2e6f906698c8a7304cf6', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222YZ8', 'email', 'head', 'head@example.org', '[2026-000001] 逾期30分钟：东山镇 东山村山体滑坡', '逾期30分钟

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
消息编号 M222YZ8 · 审计日志 51 19a7264ff73f44eb
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', '2.0.0 Ok: queued as F', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M222ZKR', 'sms', 'group', '+8610000000004', '', '「逾期35分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222ZKR]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', 'SM0bda13b330bd141e7ad5ff3abe539862', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2232S8', 'email', 'group', 'group@example.org', '[2026-000001] 逾期35分钟：东山镇 东山村山体滑坡', '逾期35分钟

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
消息编号 M2232S8 · 审计日志 56 c12465fc625a254d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', '2.0.0 Ok: queued as 10', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2233S3', 'sms', 'leader', '+8610000000003', '', '「逾期35分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2233S3]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', 'SMc9670b5892b9bbea116f1cb1351ad71c', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22343V', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期35分钟：东山镇 东山村山体滑坡', '逾期35分钟

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
消息编号 M22343V · 审计日志 56 c12465fc625a254d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', '2.0.0 Ok: queued as 11', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2235X5', 'sms', 'duty', '+8610000000001', '', '「逾期40分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2235X5]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', 'SMb4795eb453ae02a4412caed6cafd7d0b', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22362F', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期40分钟：东山镇 东山村山体滑坡', '逾期40分钟

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
消息编号 M22362F · 审计日志 61 0aeb197366d76cd1
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', '2.0.0 Ok: queued as 12', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2237RU', 'sms', 'head', '+8610000000002', '', '「逾期40分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2237RU]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', 'SM741a0987afd39db58ffdfdb321a5beaf', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22386P', 'email', 'head', 'head@example.org', '[2026-000001] 逾期40分钟：东山镇 东山村山体滑坡', '逾期40分钟

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
消息编号 M22386P · 审计日志 61 0aeb197366d76cd1
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', '2.0.0 Ok: queued as 13', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2239RZ', 'sms', 'group', '+8610000000004', '', '「逾期45分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2239RZ]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMd2ae795901ac0e8ab56470c3122e20a5', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223AL5', 'email', 'group', 'group@example.org', '[2026-000001] 逾期45分钟：东山镇 东山村山体滑坡', '逾期45分钟

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
消息编号 M223AL5 · 审计日志 66 ba320367ec8c3172
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 14', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223BQ2', 'sms', 'leader', '+8610000000003', '', '「逾期45分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M223BQ2]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM138ae94380f6a77a4f81ebe619368ea2', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223CJ8', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期45分钟：东山镇 东山村山体滑坡', '逾期45分钟

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
消息编号 M223CJ8 · 审计日志 66 ba320367ec8c3172
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 15', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223DA5', 'sms', 'duty', '+8610000000001', '', '「还剩20分钟」西河镇 2026-000003 学校食物中毒。特别紧急信息文字报告应于11-22 04:35+08:00前报送。尚缺：信息来源、事发时间、事发地点、起因等15项。请按时报送。 [M223DA5]', '2026-000003', 'xihe', '["2026-000003"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM73500d9373786edff842c72bca98a5fb', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223E6M', 'email', 'duty', 'duty@example.org', '[2026-000003] 还剩20分钟：西河镇 学校食物中毒', '还剩20分钟

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
消息编号 M223E6M · 审计日志 66 ba320367ec8c3172
', '2026-000003', 'xihe', '["2026-000003"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 16', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223FSM', 'sms', 'duty', '+8610000000001', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223FSM]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMec8054efe4c931a3c4912190a623b0a0', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223G2Q', 'email', 'duty', 'duty@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223G2Q · 审计日志 74 d8f42832f4afca6c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 17', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223H48', 'sms', 'head', '+8610000000002', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223H48]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM5ca0c8d79262987b56c935e1546d1e18', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223JFF', 'email', 'head', 'head@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223JFF · 审计日志 74 d8f42832f4afca6c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 18', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223KY4', 'sms', 'leader', '+8610000000003', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223KY4]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMe6b335c8bc180ba66c81526b4df87552', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223LWC', 'email', 'leader', 'leader@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223LWC · 审计日志 74 d8f42832f4afca6c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 19', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223ME8', 'sms', 'group', '+8610000000004', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223ME8]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM4ae31ab8a14923c2b4787407548b74d1', 1, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223NJ2', 'email', 'group', 'group@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223NJ2 · 审计日志 74 d8f42832f4afca6c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1A', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223PU3', 'sms', 'office', '+8610000000005', '', '「来件无法识别，已存档」Q2026-000001 没有字段“nonsense”。请查看并人工录入：incidentd quarantine show Q2026-000001 [M223PU3]', '', '', '[]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMecb68e2802778023cfdb430c6c2b56aa', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223QQY', 'email', 'office', 'office@example.org', '[Q2026-000001] 来件无法识别，已存档：没有字段“nonsense”', '来件无法识别，已存档

存档编号：Q2026-000001
原因：没有字段“nonsense”

请查看并人工录入：incidentd quarantine show Q2026-000001

-- 
消息编号 M223QQY · 审计日志 90 0b3ed757d57c09c4
', '', '', '[]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1B', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223R9U', 'email', '', 'duty@example.org', '[2026-000005] 已收到：东山镇 东山镇东山村山体滑坡', '-- 请在此行以上回复 --

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
消息编号 M223R9U · 审计日志 98 f7dd94c259c407e1
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1C', 0, '', '<2313579804249593869@mail.example.org>');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223SBA', 'sms', 'group', '+8610000000004', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223SBA]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM21bdb65566885f2c9cdbd9618fde7b55', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223T9H', 'email', 'group', 'group@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M223T9H · 审计日志 104 673578dd5bda0f4b
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1D', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223UCS', 'sms', 'leader', '+8610000000003', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223UCS]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMb4b8fac0c0be92440b39c860e1090f24', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223VWV', 'email', 'leader', 'leader@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M223VWV · 审计日志 104 673578dd5bda0f4b
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1E', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223WAN', 'sms', 'duty', '+8610000000001', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223WAN]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMe633a385f52e969f850633dcbfabd9e5', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223XNU', 'email', 'duty', 'duty@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M223XNU · 审计日志 104 673578dd5bda0f4b
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1F', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223YP4', 'sms', 'head', '+8610000000002', '', '「逾期47分钟」东山镇 2026-000005 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M223YP4]', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMab5884f138c9191acbfd5c4a4c13ab39', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M223Z3H', 'email', 'head', 'head@example.org', '[2026-000005] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M223Z3H · 审计日志 104 673578dd5bda0f4b
', '2026-000005', 'dongshan', '["2026-000005"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 20', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2242RW', 'email', '', 'duty@example.org', '[2026-000006] 已收到：收到', '-- 请在此行以上回复 --

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
消息编号 M2242RW · 审计日志 114 46b621159abee6b0
', '2026-000006', '', '["2026-000006"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 21', 0, '', '<3935049627889806966@mail.example.org>');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2243A9', 'sms', 'office', '+8610000000005', '', '「邮件待人工阅读」2026-000006 收到。请阅读原件：incidentd incidents show 2026-000006 [M2243A9]', '2026-000006', '', '["2026-000006"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMdc22a5f55897606612e6da2a535e4813', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M22443A', 'email', 'office', 'office@example.org', '[2026-000006] 邮件待人工阅读：收到', '-- 请在此行以上回复 --

邮件待人工阅读

事件编号：2026-000006
事件标题：收到

请阅读原件：incidentd incidents show 2026-000006

-- 
消息编号 M22443A · 审计日志 114 46b621159abee6b0
', '2026-000006', '', '["2026-000006"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 22', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2245XB', 'email', '', 'stranger@elsewhere.example', '[2026-000007] 已收到：东山镇 东山镇东山村山体滑坡', '-- 请在此行以上回复 --

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
消息编号 M2245XB · 审计日志 122 ece14c2874b0a4a4
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 23', 0, '', '<2313579804249593869@mail.example.org>');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2246WN', 'sms', 'office', '+8610000000005', '', '「发件人未核实」东山镇 2026-000007 东山镇东山村山体滑坡。请致电单位核实。属实则：incidentd incidents confirm 2026-000007 [M2246WN]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM0fc6a33f69ea5018e16e432fb33687b5', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2247S2', 'email', 'office', 'office@example.org', '[2026-000007] 发件人未核实：东山镇 东山镇东山村山体滑坡', '-- 请在此行以上回复 --

发件人未核实

事件编号：2026-000007
单位：东山镇
事件标题：东山镇东山村山体滑坡

请致电单位核实。属实则：incidentd incidents confirm 2026-000007

-- 
消息编号 M2247S2 · 审计日志 122 ece14c2874b0a4a4
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 24', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2248DA', 'sms', 'group', '+8610000000004', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M2248DA]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMf21e5f00ceb3ec9c95e45d4cfc70faef', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M2249NY', 'email', 'group', 'group@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M2249NY · 审计日志 129 f17bfb37720fa844
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 25', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224APK', 'sms', 'leader', '+8610000000003', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M224APK]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM3d82af2bf73898fbd03428ab5893c349', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224BHR', 'email', 'leader', 'leader@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M224BHR · 审计日志 129 f17bfb37720fa844
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 26', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224C4F', 'sms', 'duty', '+8610000000001', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M224C4F]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM673faed9558c98748e367dbb771ae9bf', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224DX9', 'email', 'duty', 'duty@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M224DX9 · 审计日志 129 f17bfb37720fa844
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 27', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224ESQ', 'sms', 'head', '+8610000000002', '', '「逾期47分钟」东山镇 2026-000007 东山镇东山村山体滑坡。紧急信息文字报告应于11-22 03:28+08:00前报送。尚缺：起因、财产损失、基本过程、已造成的后果等9项。请立即补报。 [M224ESQ]', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM1c02791c326bf57231524423056b2812', 2, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224FBX', 'email', 'head', 'head@example.org', '[2026-000007] 逾期47分钟：东山镇 东山镇东山村山体滑坡', '逾期47分钟

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
消息编号 M224FBX · 审计日志 129 f17bfb37720fa844
', '2026-000007', 'dongshan', '["2026-000007"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 19:18:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 28', 0, '', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224GYF', 'sms', 'duty', '+8610000000001', '', '共2件待处理：2026-000005 东山镇 东山镇东山村山体滑坡 逾期50分钟；2026-000007 东山镇 东山镇东山村山体滑坡 逾期50分钟。详见邮件，请逐件办理。 [M224GYF]', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'no connection to Twilio: Cannot connect to host 127.0.0.1:34677 ssl:default [Connect call failed (''127.0.0.1'', 34677)] (check this machine''s way to the internet, its DNS, and the base address)', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224HLN', 'email', 'duty', 'duty@example.org', '[2026-000005] 逾期50分钟：东山镇 东山镇东山村山体滑坡，另有1件', '逾期50分钟

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
消息编号 M224HLN · 审计日志 141 e526d8a5db969651
', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'mail server 127.0.0.1:34579 failed while connecting: Error connecting to 127.0.0.1 on port 34579: [Errno 111] Connect call failed (''127.0.0.1'', 34579) (check host, port and the firewall)', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224JX2', 'sms', 'head', '+8610000000002', '', '共2件待处理：2026-000005 东山镇 东山镇东山村山体滑坡 逾期50分钟；2026-000007 东山镇 东山镇东山村山体滑坡 逾期50分钟。详见邮件，请逐件办理。 [M224JX2]', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'no connection to Twilio: Cannot connect to host 127.0.0.1:34677 ssl:default [Connect call failed (''127.0.0.1'', 34677)] (check this machine''s way to the internet, its DNS, and the base address)', '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error, answers) VALUES ('M224KTT', 'email', 'head', 'head@example.org', '[2026-000005] 逾期50分钟：东山镇 东山镇东山村山体滑坡，另有1件', '逾期50分钟

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
消息编号 M224KTT · 审计日志 141 e526d8a5db969651
', '2026-000005', 'dongshan', '["2026-000005","2026-000007"]', 'queued', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:00.000000', '2026-11-21 20:18:05.000000', 1, '', NULL, '', 0, 'mail server 127.0.0.1:34579 failed while connecting: Error connecting to 127.0.0.1 on port 34579: [Errno 111] Connect call failed (''127.0.0.1'', 34579) (check host, port and the firewall)', '');
INSERT INTO api_key (id, kind, role, unit, name, digest, created_at, created_by, revoked_at) VALUES ('btaqtgzn', 'hook', 'office', '', 'platform', '', '2026-11-21 19:00:00.000000', 'test', NULL);
INSERT INTO api_key (id, kind, role, unit, name, digest, created_at, created_by, revoked_at) VALUES ('s8qgm8cf', 'token', 'office', '', 'office in the story', '458da2d5fd2bcae3269981e9e627a15e1443e3e221f5f74a67cb5a941353430e', '2026-11-21 20:15:00.000000', 'test', NULL);
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (1, '2026-11-21 19:00:00.000000', 'store.migrated', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"after":"0002","before":""},"incident":"","kind":"store.migrated","seq":1,"unit":""}', '0000000000000000000000000000000000000000000000000000000000000000', '14686bb787d50474976817588736f385e8b2d838f8dcafc70198c8818575b89f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (2, '2026-11-21 19:00:00.000000', 'service.started', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"node":"vm:42e3a60c","version":"0.1.0"},"incident":"","kind":"service.started","seq":2,"unit":""}', '14686bb787d50474976817588736f385e8b2d838f8dcafc70198c8818575b89f', '76105aad2468a72a04b1888dee8e4a0c202955a93475654bbe272db5d974b712');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (3, '2026-11-21 19:00:00.000000', 'policy.loaded', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"directory":"07cdcc7901faf1c65dec74fd639dfacbe2957c7927a15e106c7909c5409fea5d","policy":"c30f694b64a9032eb266e8e01de347d918759818c85207343a84a5d7183279d0"},"incident":"","kind":"policy.loaded","seq":3,"unit":""}', '76105aad2468a72a04b1888dee8e4a0c202955a93475654bbe272db5d974b712', '7f2b1c0a1e7ef362a9969e7cffedba6cac3efb5d98e02c3f93c8b02f6e1d5c28');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (4, '2026-11-21 19:00:00.000000', 'key.created', 'test', '', '', '{"actor":"test","at":"2026-11-21T19:00:00.000000Z","data":{"key":"btaqtgzn","key_kind":"hook","role":"office"},"incident":"","kind":"key.created","seq":4,"unit":""}', '7f2b1c0a1e7ef362a9969e7cffedba6cac3efb5d98e02c3f93c8b02f6e1d5c28', '707b441eaa1f4d96f36d16cee477da7e7a2347e2b0beabdd61980d18b6523f12');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (5, '2026-11-21 19:00:00.000000', 'incident.opened', 'key:btaqtgzn', 'dongshan', '2026-000001', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:00:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000001","kind":"incident.opened","seq":5,"unit":"dongshan"}', '707b441eaa1f4d96f36d16cee477da7e7a2347e2b0beabdd61980d18b6523f12', '946591cedddf370d8c347ef0218501aa5ee2240a1931576a6550df988f945fb9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (6, '2026-11-21 19:00:00.000000', 'report.received', 'key:btaqtgzn', 'dongshan', '2026-000001', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:00:00.000000Z","data":{"arrived_at":"2026-11-21T19:00:00+00:00","counts_at":"2026-11-21T19:00:00+00:00","idempotency_key":"aff7cb4558b1107b6359c3f42e57469f502303b76b12b29e380a8dbee8c7afbf","kind":"initial","missing":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"a94a9915753ade6b0364744c1727fc65b055600b255329d3be005b860bef2198","report":"2026-000001-01"},"incident":"2026-000001","kind":"report.received","seq":6,"unit":"dongshan"}', '946591cedddf370d8c347ef0218501aa5ee2240a1931576a6550df988f945fb9', 'aa5ca49e2d02f6fa1fb73bd70f696fd11021057658ef483abeb6b23a500852db');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (7, '2026-11-21 19:00:00.000000', 'clock.started', 'key:btaqtgzn', 'dongshan', '2026-000001', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:00:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:30:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000001","kind":"clock.started","seq":7,"unit":"dongshan"}', 'aa5ca49e2d02f6fa1fb73bd70f696fd11021057658ef483abeb6b23a500852db', '8ab04e0762f62381784be29155949aafc17e86b1448c7f03ab40db7de9f07c43');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (8, '2026-11-21 19:00:00.000000', 'incident.opened', 'key:btaqtgzn', 'xihe', '2026-000002', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:00:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000002","kind":"incident.opened","seq":8,"unit":"xihe"}', '8ab04e0762f62381784be29155949aafc17e86b1448c7f03ab40db7de9f07c43', '67a4e0bcf9ab50c563072f60ecf5f98453fa7f6031cf3f3334031df6fb0d2f4d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (9, '2026-11-21 19:00:00.000000', 'report.received', 'key:btaqtgzn', 'xihe', '2026-000002', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:00:00.000000Z","data":{"arrived_at":"2026-11-21T19:00:00+00:00","counts_at":"2026-11-21T19:00:00+00:00","idempotency_key":"d26c269aaca6e0c19f59db7068f85c9ca76c27cb45bfd3a72473ea285b92b83b","kind":"initial","missing":[],"raw":"9cff4e68ea2b27087402e5b1f5f26137fb53f3a623f09cc21630d78ce931aacc","report":"2026-000002-01"},"incident":"2026-000002","kind":"report.received","seq":9,"unit":"xihe"}', '67a4e0bcf9ab50c563072f60ecf5f98453fa7f6031cf3f3334031df6fb0d2f4d', '75f10bf462c379646e89a7ee6be13925716c180f2961f3632a77040fc5ed9928');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (10, '2026-11-21 19:00:00.000000', 'clock.started', 'key:btaqtgzn', 'xihe', '2026-000002', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000002","kind":"clock.started","seq":10,"unit":"xihe"}', '75f10bf462c379646e89a7ee6be13925716c180f2961f3632a77040fc5ed9928', '0a309d69c53ee5740142d48a167f7850b18857609f89f8a86116d0221ff46d19');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (11, '2026-11-21 19:00:00.000000', 'clock.stopped', 'key:btaqtgzn', 'xihe', '2026-000002', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","late_seconds":0,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T19:00:00+00:00"},"incident":"2026-000002","kind":"clock.stopped","seq":11,"unit":"xihe"}', '0a309d69c53ee5740142d48a167f7850b18857609f89f8a86116d0221ff46d19', 'fd3a4b7119b07b7335cada91e22fec4d7fd816b95f120261a499d8db96bd94ff');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (12, '2026-11-21 19:20:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:20:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M2223KT","person":"duty","reason":"step 1","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M2224BW","person":"duty","reason":"step 1","role":"duty_officer"}]},"incident":"2026-000001","kind":"notice.decided","seq":12,"unit":"dongshan"}', 'fd3a4b7119b07b7335cada91e22fec4d7fd816b95f120261a499d8db96bd94ff', 'c5622b676b1f1d8ad7bb58fe495cccd6ab4e98c607f23efc550109a59c60fda5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (13, '2026-11-21 19:20:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:20:00.000000Z","data":{"at":"2026-11-21T19:20:00+00:00","attempt":1,"message":"M2223KT","provider_id":"SM17b96a70d255ff44f5fff760a0d234a5","segments":2},"incident":"2026-000001","kind":"message.sent","seq":13,"unit":"dongshan"}', 'c5622b676b1f1d8ad7bb58fe495cccd6ab4e98c607f23efc550109a59c60fda5', '2dd2d039bb1df91dcaafbd9ec0ab9fae34db1ad6dfd528e6bc6a146680164f41');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (14, '2026-11-21 19:20:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:20:00.000000Z","data":{"at":"2026-11-21T19:20:00+00:00","attempt":1,"message":"M2224BW","provider_id":"2.0.0 Ok: queued as 1"},"incident":"2026-000001","kind":"message.sent","seq":14,"unit":"dongshan"}', '2dd2d039bb1df91dcaafbd9ec0ab9fae34db1ad6dfd528e6bc6a146680164f41', 'c7dab46cf1e7514f016a1a2c030e79a4aea7f794161e1308cda165eab8d8a166');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (15, '2026-11-21 19:25:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:25:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M2225SC","person":"duty","reason":"step 2","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M222654","person":"duty","reason":"step 2","role":"duty_officer"}]},"incident":"2026-000001","kind":"notice.decided","seq":15,"unit":"dongshan"}', 'c7dab46cf1e7514f016a1a2c030e79a4aea7f794161e1308cda165eab8d8a166', '539148dcf87758a75ec58140823a330d5dffccf13f7cfe48aa722e5c83a3840c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (16, '2026-11-21 19:25:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:25:00.000000Z","data":{"at":"2026-11-21T19:25:00+00:00","attempt":1,"message":"M2225SC","provider_id":"SM58877c774b53499b2a605fe4fcf6d8ef","segments":2},"incident":"2026-000001","kind":"message.sent","seq":16,"unit":"dongshan"}', '539148dcf87758a75ec58140823a330d5dffccf13f7cfe48aa722e5c83a3840c', '847ead320b93ab998665cdfc43bfb01f23aa5eef30cc1f29c26b764fd1cce735');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (17, '2026-11-21 19:25:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:25:00.000000Z","data":{"at":"2026-11-21T19:25:00+00:00","attempt":1,"message":"M222654","provider_id":"2.0.0 Ok: queued as 2"},"incident":"2026-000001","kind":"message.sent","seq":17,"unit":"dongshan"}', '847ead320b93ab998665cdfc43bfb01f23aa5eef30cc1f29c26b764fd1cce735', '64ed589fc36763f5106024f94b429b524572eb0991529def90e139721c065f06');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (18, '2026-11-21 19:30:00.000000', 'clock.ran_out', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:30:00.000000Z","data":{"clock":"urgent-text","due_at":"2026-11-21T19:30:00+00:00","noticed_seconds_late":0,"occurrence":0},"incident":"2026-000001","kind":"clock.ran_out","seq":18,"unit":"dongshan"}', '64ed589fc36763f5106024f94b429b524572eb0991529def90e139721c065f06', '3796f090732ebdff843761c93a39451c3d89f31098c22a28ff1711c0d78c6cc6');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (19, '2026-11-21 19:30:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:30:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2227X2","person":"duty","reason":"step 3","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M22285V","person":"duty","reason":"step 3","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222953","person":"head","reason":"step 3","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222AED","person":"head","reason":"step 3","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":19,"unit":"dongshan"}', '3796f090732ebdff843761c93a39451c3d89f31098c22a28ff1711c0d78c6cc6', '8d60cbb254bf1c5ae972a3d5393f27f50874478cb56feed936f223b2e673dfb7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (20, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M2227X2","provider_id":"SM50d68dc28ad0c5a5fc0a261fa8b9c1f6","segments":2},"incident":"2026-000001","kind":"message.sent","seq":20,"unit":"dongshan"}', '8d60cbb254bf1c5ae972a3d5393f27f50874478cb56feed936f223b2e673dfb7', '7c706b21f81186abf6055a68087c41fa8a5fc9bf916bb84f5ddaf80a5a19d3b9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (21, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M222953","provider_id":"SM4133aee62a728e9c5d18ce02d8456ac6","segments":2},"incident":"2026-000001","kind":"message.sent","seq":21,"unit":"dongshan"}', '7c706b21f81186abf6055a68087c41fa8a5fc9bf916bb84f5ddaf80a5a19d3b9', 'ed939ee5fff652b0c9c16193c5fca37732076ff08f6c78e650f92b4dcd78c244');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (22, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M22285V","provider_id":"2.0.0 Ok: queued as 3"},"incident":"2026-000001","kind":"message.sent","seq":22,"unit":"dongshan"}', 'ed939ee5fff652b0c9c16193c5fca37732076ff08f6c78e650f92b4dcd78c244', '0f5daf486c73f1e2a28f2c841d30104f97753234ccc80fd622a7a529acd05f3a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (23, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M222AED","provider_id":"2.0.0 Ok: queued as 4"},"incident":"2026-000001","kind":"message.sent","seq":23,"unit":"dongshan"}', '0f5daf486c73f1e2a28f2c841d30104f97753234ccc80fd622a7a529acd05f3a', '0657b7d718c728fb529102fa3da0f6c16068384e28030367a7ba5c64d92a07a3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (24, '2026-11-21 19:35:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:35:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222BNU","person":"leader","reason":"step 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222CFB","person":"leader","reason":"step 4","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":24,"unit":"dongshan"}', '0657b7d718c728fb529102fa3da0f6c16068384e28030367a7ba5c64d92a07a3', '460758e1f5e4240ab0a8e168d9fa5463863fdd760990509516267e64b65b9072');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (25, '2026-11-21 19:35:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:35:00.000000Z","data":{"at":"2026-11-21T19:35:00+00:00","attempt":1,"message":"M222BNU","provider_id":"SM06388d88116102176fe50acaccb42321","segments":2},"incident":"2026-000001","kind":"message.sent","seq":25,"unit":"dongshan"}', '460758e1f5e4240ab0a8e168d9fa5463863fdd760990509516267e64b65b9072', '75e22384b6cba9a8172ffc13f11ad1962c4378326830f354e8772fdd1d2fc448');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (26, '2026-11-21 19:35:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:35:00.000000Z","data":{"at":"2026-11-21T19:35:00+00:00","attempt":1,"message":"M222CFB","provider_id":"2.0.0 Ok: queued as 5"},"incident":"2026-000001","kind":"message.sent","seq":26,"unit":"dongshan"}', '75e22384b6cba9a8172ffc13f11ad1962c4378326830f354e8772fdd1d2fc448', '8d0a3da58f344f6b1b7b4e5cf9cb17eecfd336e2e2c25eb8ae5c7303b23bdcc2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (27, '2026-11-21 19:35:00.000000', 'incident.opened', 'key:btaqtgzn', 'xihe', '2026-000003', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:35:00.000000Z","data":{"category":"","class":"critical","grade":""},"incident":"2026-000003","kind":"incident.opened","seq":27,"unit":"xihe"}', '8d0a3da58f344f6b1b7b4e5cf9cb17eecfd336e2e2c25eb8ae5c7303b23bdcc2', '6b0d57138f80013810dddf630ecefa40541f6320eeef87a192f2fb8bd67b267f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (28, '2026-11-21 19:35:00.000000', 'report.received', 'key:btaqtgzn', 'xihe', '2026-000003', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:35:00.000000Z","data":{"arrived_at":"2026-11-21T19:35:00+00:00","counts_at":"2026-11-21T19:35:00+00:00","idempotency_key":"1e1b208af5c9ed2461d19457c9320219a2602f5e632c31e20b62d0d09056bbdc","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"fc8c8b5ebde84e40e933f71ee83548f3e2307350ff15b4e0e93eea911c018283","report":"2026-000003-01"},"incident":"2026-000003","kind":"report.received","seq":28,"unit":"xihe"}', '6b0d57138f80013810dddf630ecefa40541f6320eeef87a192f2fb8bd67b267f', '3d9b998efde169ee1a5e7e87b3edbf77b01274c332272d25e4592eca607ef07b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (29, '2026-11-21 19:35:00.000000', 'clock.started', 'key:btaqtgzn', 'xihe', '2026-000003', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-phone","due_at":"2026-11-21T20:05:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000003","kind":"clock.started","seq":29,"unit":"xihe"}', '3d9b998efde169ee1a5e7e87b3edbf77b01274c332272d25e4592eca607ef07b', 'bfdcfe6bb7c64357bf4877a1a8328034358f3a3a806fd8e2428e0ae98516599e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (30, '2026-11-21 19:35:00.000000', 'clock.stopped', 'key:btaqtgzn', 'xihe', '2026-000003', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-phone","due_at":"2026-11-21T20:05:00+00:00","late_seconds":0,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T19:35:00+00:00"},"incident":"2026-000003","kind":"clock.stopped","seq":30,"unit":"xihe"}', 'bfdcfe6bb7c64357bf4877a1a8328034358f3a3a806fd8e2428e0ae98516599e', 'cc8e56d3a2c6e48477c0f9ad517f8fef7cddfb4f85b184cd79f516e8c4351d5d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (31, '2026-11-21 19:35:00.000000', 'clock.started', 'key:btaqtgzn', 'xihe', '2026-000003', '{"actor":"key:btaqtgzn","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"submitted","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-text","due_at":"2026-11-21T20:35:00+00:00","occurrence":0,"reason":"counts from ''submitted''"},"incident":"2026-000003","kind":"clock.started","seq":31,"unit":"xihe"}', 'cc8e56d3a2c6e48477c0f9ad517f8fef7cddfb4f85b184cd79f516e8c4351d5d', 'e8322238a6cb2e39fe094075f3c934c68e48fad62c87102621e67f527a2af067');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (32, '2026-11-21 19:40:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:40:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222DKD","person":"duty","reason":"step 3, repeat 1","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222EDF","person":"duty","reason":"step 3, repeat 1","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222FAV","person":"head","reason":"step 3, repeat 1","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222GHZ","person":"head","reason":"step 3, repeat 1","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":32,"unit":"dongshan"}', 'e8322238a6cb2e39fe094075f3c934c68e48fad62c87102621e67f527a2af067', 'd3ad779d6b2b3f9cd290df760b604e8825d6f867cabb7b541f65ac25c81621ef');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (33, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222DKD","provider_id":"SM0ff1dfe6faf9e8058e4e4dcfa98492ad","segments":2},"incident":"2026-000001","kind":"message.sent","seq":33,"unit":"dongshan"}', 'd3ad779d6b2b3f9cd290df760b604e8825d6f867cabb7b541f65ac25c81621ef', '6295ab1c0c0f1712e3e934fe42dd9cff29854c44c3e981f3e1eafaa2a426a3a4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (34, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222FAV","provider_id":"SM2ca9a8fa2a5b7fdec457273041295ccc","segments":2},"incident":"2026-000001","kind":"message.sent","seq":34,"unit":"dongshan"}', '6295ab1c0c0f1712e3e934fe42dd9cff29854c44c3e981f3e1eafaa2a426a3a4', 'dbd55ae794751ed043bec479472051070fb94e20ac2c2d63dea5b72b93a97ec2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (35, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222EDF","provider_id":"2.0.0 Ok: queued as 6"},"incident":"2026-000001","kind":"message.sent","seq":35,"unit":"dongshan"}', 'dbd55ae794751ed043bec479472051070fb94e20ac2c2d63dea5b72b93a97ec2', '908a3a73b53d096335cdd229110334e9cb02d12faa3cb1707417e1f2b20b67d3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (36, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222GHZ","provider_id":"2.0.0 Ok: queued as 7"},"incident":"2026-000001","kind":"message.sent","seq":36,"unit":"dongshan"}', '908a3a73b53d096335cdd229110334e9cb02d12faa3cb1707417e1f2b20b67d3', '6f9254a22d6ce353f9cdf6c8bec7d1c29ff46387fb20c3dcdac0d47650bbff35');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (37, '2026-11-21 19:45:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:45:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222H93","person":"group","reason":"step 5","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M222J6D","person":"group","reason":"step 5","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M222KG8","person":"leader","reason":"step 4, repeat 1","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222LKF","person":"leader","reason":"step 4, repeat 1","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":37,"unit":"dongshan"}', '6f9254a22d6ce353f9cdf6c8bec7d1c29ff46387fb20c3dcdac0d47650bbff35', 'ee5a34219c1e6c5c490323c2f189f88a7c8c761166c24c7d4a643074c1a3638d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (38, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222H93","provider_id":"SM476624f6b5869bccd5400eea25b8f42f","segments":2},"incident":"2026-000001","kind":"message.sent","seq":38,"unit":"dongshan"}', 'ee5a34219c1e6c5c490323c2f189f88a7c8c761166c24c7d4a643074c1a3638d', '9c3cdda134109232cbb3b21bda1e78401690bf17bbc911c51b067445e8bdc249');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (39, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222KG8","provider_id":"SMf957d527213adac3dd80a0d9f6a3007b","segments":2},"incident":"2026-000001","kind":"message.sent","seq":39,"unit":"dongshan"}', '9c3cdda134109232cbb3b21bda1e78401690bf17bbc911c51b067445e8bdc249', '5d017ffb6cb1e907b7df94cf528a856c1b583a9af4e40074ddab67d1abc662fb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (40, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222J6D","provider_id":"2.0.0 Ok: queued as 8"},"incident":"2026-000001","kind":"message.sent","seq":40,"unit":"dongshan"}', '5d017ffb6cb1e907b7df94cf528a856c1b583a9af4e40074ddab67d1abc662fb', '25e153473f1228cd7e0ad1d2eaec4c64a1dbc8ea0d6897b79cccbedc59413e24');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (41, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222LKF","provider_id":"2.0.0 Ok: queued as 9"},"incident":"2026-000001","kind":"message.sent","seq":41,"unit":"dongshan"}', '25e153473f1228cd7e0ad1d2eaec4c64a1dbc8ea0d6897b79cccbedc59413e24', 'ee77da00ce0ad703302d478a3d786bcabda0073c16c1293a44acb8e4f432bf6c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (42, '2026-11-21 19:50:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:50:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222M7V","person":"duty","reason":"step 3, repeat 2","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222NT5","person":"duty","reason":"step 3, repeat 2","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222PZA","person":"head","reason":"step 3, repeat 2","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222QJV","person":"head","reason":"step 3, repeat 2","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":42,"unit":"dongshan"}', 'ee77da00ce0ad703302d478a3d786bcabda0073c16c1293a44acb8e4f432bf6c', '1048c6fe615c9613f76ff8b7a5a2fcbcd9ec7a68fb982c0c320045cfeb0ba380');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (43, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222M7V","provider_id":"SM54a39a4c507d1f7410ab93cb11173252","segments":2},"incident":"2026-000001","kind":"message.sent","seq":43,"unit":"dongshan"}', '1048c6fe615c9613f76ff8b7a5a2fcbcd9ec7a68fb982c0c320045cfeb0ba380', '0ce20bc5c73394f6d71b03396322a8e555cd77fef2ae7432e34cdef2c8fd8e48');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (44, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222PZA","provider_id":"SM218a1fba7359fdeb5e1f4250f9932349","segments":2},"incident":"2026-000001","kind":"message.sent","seq":44,"unit":"dongshan"}', '0ce20bc5c73394f6d71b03396322a8e555cd77fef2ae7432e34cdef2c8fd8e48', '418cc9b9463f4dc77cdb93242f1588b5f630f75d5c1cc06aa86ba304723d34be');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (45, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222NT5","provider_id":"2.0.0 Ok: queued as A"},"incident":"2026-000001","kind":"message.sent","seq":45,"unit":"dongshan"}', '418cc9b9463f4dc77cdb93242f1588b5f630f75d5c1cc06aa86ba304723d34be', '85c0b69a19fdcbb8be9d45dbfa67b1504ae33f99a2b6ba96a6007f68f5c6262d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (46, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222QJV","provider_id":"2.0.0 Ok: queued as B"},"incident":"2026-000001","kind":"message.sent","seq":46,"unit":"dongshan"}', '85c0b69a19fdcbb8be9d45dbfa67b1504ae33f99a2b6ba96a6007f68f5c6262d', 'fbb052691fe1d6975844bc5b1fc84e7d0a8cac415c7272a0de751890a9837ae6');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (47, '2026-11-21 19:55:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:55:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222RU2","person":"group","reason":"step 5, repeat 1","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M222SQ8","person":"group","reason":"step 5, repeat 1","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M222T7M","person":"leader","reason":"step 4, repeat 2","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222UYM","person":"leader","reason":"step 4, repeat 2","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":47,"unit":"dongshan"}', 'fbb052691fe1d6975844bc5b1fc84e7d0a8cac415c7272a0de751890a9837ae6', '286bac2090a87b1bc7d971c10c1e78c4610198e2a583281ade753f73d06e255c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (48, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222RU2","provider_id":"SMe162061f3c639a85be0c28bb4fa65bac","segments":2},"incident":"2026-000001","kind":"message.sent","seq":48,"unit":"dongshan"}', '286bac2090a87b1bc7d971c10c1e78c4610198e2a583281ade753f73d06e255c', 'b779c412a2e02e150cbee21531fb6e46ec41c52e22c76ce396375ac6a929e656');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (49, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222T7M","provider_id":"SM520a460219cdc68934da062c390ff937","segments":2},"incident":"2026-000001","kind":"message.sent","seq":49,"unit":"dongshan"}', 'b779c412a2e02e150cbee21531fb6e46ec41c52e22c76ce396375ac6a929e656', '5ad55e705560b3d7aaeb1a1ed6db448190bb537e28975c7a5ab24cceeb692dc7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (50, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222SQ8","provider_id":"2.0.0 Ok: queued as C"},"incident":"2026-000001","kind":"message.sent","seq":50,"unit":"dongshan"}', '5ad55e705560b3d7aaeb1a1ed6db448190bb537e28975c7a5ab24cceeb692dc7', 'dba90ce0fb78ca5efced45d14bbbce57e977792855c21501a63af61deaa6708b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (51, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222UYM","provider_id":"2.0.0 Ok: queued as D"},"incident":"2026-000001","kind":"message.sent","seq":51,"unit":"dongshan"}', 'dba90ce0fb78ca5efced45d14bbbce57e977792855c21501a63af61deaa6708b', '19a7264ff73f44eb726ba39bf95f9dc2cad1707ea39e13259d040d746582cb62');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (52, '2026-11-21 20:00:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:00:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222VWA","person":"duty","reason":"step 3, repeat 3","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222W2V","person":"duty","reason":"step 3, repeat 3","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222XFK","person":"head","reason":"step 3, repeat 3","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222YZ8","person":"head","reason":"step 3, repeat 3","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":52,"unit":"dongshan"}', '19a7264ff73f44eb726ba39bf95f9dc2cad1707ea39e13259d040d746582cb62', '677232f411e83ca7c09128c93b20faceff345641bdef803afe950953a0563730');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (53, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222VWA","provider_id":"SM919507e91a98319b56500691ddc6ce38","segments":2},"incident":"2026-000001","kind":"message.sent","seq":53,"unit":"dongshan"}', '677232f411e83ca7c09128c93b20faceff345641bdef803afe950953a0563730', '1a5561c5c4ddb6f7c51d83d8afc4ac0d7c494325a65f635708fb75348a26cd2a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (54, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222XFK","provider_id":"SMc8f887813eef2e6f906698c8a7304cf6","segments":2},"incident":"2026-000001","kind":"message.sent","seq":54,"unit":"dongshan"}', '1a5561c5c4ddb6f7c51d83d8afc4ac0d7c494325a65f635708fb75348a26cd2a', 'd20afb67d6b2ccbf36fcafe05520b9f5f1b65b8afc65233a6036d1f84fe6f0ac');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (55, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222W2V","provider_id":"2.0.0 Ok: queued as E"},"incident":"2026-000001","kind":"message.sent","seq":55,"unit":"dongshan"}', 'd20afb67d6b2ccbf36fcafe05520b9f5f1b65b8afc65233a6036d1f84fe6f0ac', 'ef39b940e12b225eac7a1239bc7d06398baedccb0918d08cb17e8314e2ddb31a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (56, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222YZ8","provider_id":"2.0.0 Ok: queued as F"},"incident":"2026-000001","kind":"message.sent","seq":56,"unit":"dongshan"}', 'ef39b940e12b225eac7a1239bc7d06398baedccb0918d08cb17e8314e2ddb31a', 'c12465fc625a254d0f34241af6da29297d3c057caba49b763e014950b905b8b5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (57, '2026-11-21 20:05:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:05:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222ZKR","person":"group","reason":"step 5, repeat 2","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M2232S8","person":"group","reason":"step 5, repeat 2","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M2233S3","person":"leader","reason":"step 4, repeat 3","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M22343V","person":"leader","reason":"step 4, repeat 3","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":57,"unit":"dongshan"}', 'c12465fc625a254d0f34241af6da29297d3c057caba49b763e014950b905b8b5', 'c4cf84bfb8a41c68896a68c1f45c29a10351248fbc71aabc69476c791686a358');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (58, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M222ZKR","provider_id":"SM0bda13b330bd141e7ad5ff3abe539862","segments":2},"incident":"2026-000001","kind":"message.sent","seq":58,"unit":"dongshan"}', 'c4cf84bfb8a41c68896a68c1f45c29a10351248fbc71aabc69476c791686a358', 'a3094e8b07ec1d00c22e104d0f93b889c26d81459e6c058aaa5b866a341cbb63');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (59, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M2233S3","provider_id":"SMc9670b5892b9bbea116f1cb1351ad71c","segments":2},"incident":"2026-000001","kind":"message.sent","seq":59,"unit":"dongshan"}', 'a3094e8b07ec1d00c22e104d0f93b889c26d81459e6c058aaa5b866a341cbb63', '06963a1d933a990c9e725c1f4c0cb06dfe908fb64e401ebed7ab1791ddd4d8de');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (60, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M2232S8","provider_id":"2.0.0 Ok: queued as 10"},"incident":"2026-000001","kind":"message.sent","seq":60,"unit":"dongshan"}', '06963a1d933a990c9e725c1f4c0cb06dfe908fb64e401ebed7ab1791ddd4d8de', '1e075e0704c9e55c03292bd37519ae11efb2592c9f2cb9a8a4dd2f02bb9d771b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (61, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M22343V","provider_id":"2.0.0 Ok: queued as 11"},"incident":"2026-000001","kind":"message.sent","seq":61,"unit":"dongshan"}', '1e075e0704c9e55c03292bd37519ae11efb2592c9f2cb9a8a4dd2f02bb9d771b', '0aeb197366d76cd1ca91505c8f8cd9ccf9e78479fb68c7a7a4a7a4ff0cc92a34');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (62, '2026-11-21 20:10:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:10:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2235X5","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M22362F","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M2237RU","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M22386P","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":62,"unit":"dongshan"}', '0aeb197366d76cd1ca91505c8f8cd9ccf9e78479fb68c7a7a4a7a4ff0cc92a34', 'c8b1c411b96e048a0a37ca1d8b7618fc450dfda9a703deedf577ab059674886f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (63, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2235X5","provider_id":"SMb4795eb453ae02a4412caed6cafd7d0b","segments":2},"incident":"2026-000001","kind":"message.sent","seq":63,"unit":"dongshan"}', 'c8b1c411b96e048a0a37ca1d8b7618fc450dfda9a703deedf577ab059674886f', 'db5cb787d92ee69c97bdeed58fe9b880a8283070c97f3460dd21a82315ba365e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (64, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2237RU","provider_id":"SM741a0987afd39db58ffdfdb321a5beaf","segments":2},"incident":"2026-000001","kind":"message.sent","seq":64,"unit":"dongshan"}', 'db5cb787d92ee69c97bdeed58fe9b880a8283070c97f3460dd21a82315ba365e', '650139cd72ee3c2b82eade50141c2fd19544e8f17e20a6651a0074a3fdd47f3c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (65, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M22362F","provider_id":"2.0.0 Ok: queued as 12"},"incident":"2026-000001","kind":"message.sent","seq":65,"unit":"dongshan"}', '650139cd72ee3c2b82eade50141c2fd19544e8f17e20a6651a0074a3fdd47f3c', '0e5c8752ebc7b15963b22407dcbb717ccf66f82f5bf06245a7c2d905a8ed8f58');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (66, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M22386P","provider_id":"2.0.0 Ok: queued as 13"},"incident":"2026-000001","kind":"message.sent","seq":66,"unit":"dongshan"}', '0e5c8752ebc7b15963b22407dcbb717ccf66f82f5bf06245a7c2d905a8ed8f58', 'ba320367ec8c3172b68bacdf3ebe6e318d2f53e1a957860660cd023524130092');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (67, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2239RZ","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M223AL5","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M223BQ2","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M223CJ8","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":67,"unit":"dongshan"}', 'ba320367ec8c3172b68bacdf3ebe6e318d2f53e1a957860660cd023524130092', '454b1cba19098f28f6ce9b86143501ef4e8a29d4e4b30cb8bc8404d9277fdc45');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (68, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'xihe', '2026-000003', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"critical-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M223DA5","person":"duty","reason":"step 1","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M223E6M","person":"duty","reason":"step 1","role":"duty_officer"}]},"incident":"2026-000003","kind":"notice.decided","seq":68,"unit":"xihe"}', '454b1cba19098f28f6ce9b86143501ef4e8a29d4e4b30cb8bc8404d9277fdc45', 'ba89b4ee3184f419b0c067f033f58519aa376a0f651fbbf2cbe2fd89b6e35528');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (69, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2239RZ","provider_id":"SMd2ae795901ac0e8ab56470c3122e20a5","segments":2},"incident":"2026-000001","kind":"message.sent","seq":69,"unit":"dongshan"}', 'ba89b4ee3184f419b0c067f033f58519aa376a0f651fbbf2cbe2fd89b6e35528', 'ecfff5e3ed9ec679af29534fcb00ee34c9c26143313fb350388612f1bab1c240');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (70, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223BQ2","provider_id":"SM138ae94380f6a77a4f81ebe619368ea2","segments":2},"incident":"2026-000001","kind":"message.sent","seq":70,"unit":"dongshan"}', 'ecfff5e3ed9ec679af29534fcb00ee34c9c26143313fb350388612f1bab1c240', '9ed1c68b4d6444391bcfba444ad47a512950779a01e1872851d8d52433b44ea9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (71, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'xihe', '2026-000003', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223DA5","provider_id":"SM73500d9373786edff842c72bca98a5fb","segments":2},"incident":"2026-000003","kind":"message.sent","seq":71,"unit":"xihe"}', '9ed1c68b4d6444391bcfba444ad47a512950779a01e1872851d8d52433b44ea9', 'fe262b512aa1d9c84e0f4a31b252a7a6d84007c2ddbd1eb6a2969ca7a07cbeb9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (72, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223AL5","provider_id":"2.0.0 Ok: queued as 14"},"incident":"2026-000001","kind":"message.sent","seq":72,"unit":"dongshan"}', 'fe262b512aa1d9c84e0f4a31b252a7a6d84007c2ddbd1eb6a2969ca7a07cbeb9', '4c001e4517e6593790521a9d1e71e26641d05c5141a17f034e787256ed7d461b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (73, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223CJ8","provider_id":"2.0.0 Ok: queued as 15"},"incident":"2026-000001","kind":"message.sent","seq":73,"unit":"dongshan"}', '4c001e4517e6593790521a9d1e71e26641d05c5141a17f034e787256ed7d461b', 'aeaef29d84c15b3365f9fab4989e3dc374f5d3ea627f223579155375715f2d0a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (74, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'xihe', '2026-000003', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223E6M","provider_id":"2.0.0 Ok: queued as 16"},"incident":"2026-000003","kind":"message.sent","seq":74,"unit":"xihe"}', 'aeaef29d84c15b3365f9fab4989e3dc374f5d3ea627f223579155375715f2d0a', 'd8f42832f4afca6cd34ae208571a8bbb6bf30c9b42215e98d95e7b6a93c885bd');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (75, '2026-11-21 20:15:00.000000', 'incident.changed', 'key:btaqtgzn', 'dongshan', '2026-000001', '{"actor":"key:btaqtgzn","at":"2026-11-21T20:15:00.000000Z","data":{"changes":{"elements":["location","source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"occurred_at":[null,"2026-11-22T02:58:00+08:00"]}},"incident":"2026-000001","kind":"incident.changed","seq":75,"unit":"dongshan"}', 'd8f42832f4afca6cd34ae208571a8bbb6bf30c9b42215e98d95e7b6a93c885bd', '2576db42d904028316274c43d0ef57761c59e5f74c40da229abe4a5b0b578a01');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (76, '2026-11-21 20:15:00.000000', 'report.received', 'key:btaqtgzn', 'dongshan', '2026-000001', '{"actor":"key:btaqtgzn","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"18aa0a54aa8d64de4fde8a119fc43b4b59077ab8151a1a2a7d70b83ef2c142f7","kind":"follow_up","missing":[],"raw":"d224efb59590728314f0326e09c72105639a6de752d2baa39af3a74afdf1320f","report":"2026-000001-02"},"incident":"2026-000001","kind":"report.received","seq":76,"unit":"dongshan"}', '2576db42d904028316274c43d0ef57761c59e5f74c40da229abe4a5b0b578a01', 'fdc0e1387eda36c5604b6ca189fc1314d8a468b5893db4b8231fa4af6dd3f8e9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (77, '2026-11-21 20:15:00.000000', 'clock.moved', 'key:btaqtgzn', 'dongshan', '2026-000001', '{"actor":"key:btaqtgzn","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","due_before":"2026-11-21T19:30:00+00:00","occurrence":0,"reason":"''occurred'' is now 2026-11-21T18:58:00+00:00"},"incident":"2026-000001","kind":"clock.moved","seq":77,"unit":"dongshan"}', 'fdc0e1387eda36c5604b6ca189fc1314d8a468b5893db4b8231fa4af6dd3f8e9', 'cef2945a34b19f041af8fa825466fe7a4e972e8927e797b97efeb1f47f0bbfe5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (78, '2026-11-21 20:15:00.000000', 'clock.stopped', 'key:btaqtgzn', 'dongshan', '2026-000001', '{"actor":"key:btaqtgzn","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","late_seconds":2820,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T20:15:00+00:00"},"incident":"2026-000001","kind":"clock.stopped","seq":78,"unit":"dongshan"}', 'cef2945a34b19f041af8fa825466fe7a4e972e8927e797b97efeb1f47f0bbfe5', '6a6be1a753a2e0799b073bbb36e3007ed410e861097d845359e0d1912f2ca7e0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (79, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":1,"occurrence":0,"told":[{"channel":"sms","kind":"over","message":"M223FSM","person":"duty","reason":"was alarmed","role":"duty_officer"},{"channel":"email","kind":"over","message":"M223G2Q","person":"duty","reason":"was alarmed","role":"duty_officer"},{"channel":"sms","kind":"over","message":"M223H48","person":"head","reason":"was alarmed","role":"unit_head"},{"channel":"email","kind":"over","message":"M223JFF","person":"head","reason":"was alarmed","role":"unit_head"},{"channel":"sms","kind":"over","message":"M223KY4","person":"leader","reason":"was alarmed","role":"leader_in_charge"},{"channel":"email","kind":"over","message":"M223LWC","person":"leader","reason":"was alarmed","role":"leader_in_charge"},{"channel":"sms","kind":"over","message":"M223ME8","person":"group","reason":"was alarmed","role":"leading_group"},{"channel":"email","kind":"over","message":"M223NJ2","person":"group","reason":"was alarmed","role":"leading_group"}]},"incident":"2026-000001","kind":"notice.decided","seq":79,"unit":"dongshan"}', '6a6be1a753a2e0799b073bbb36e3007ed410e861097d845359e0d1912f2ca7e0', 'f6dee485c5e1ba75f9076340463931af250ba9ef5732fa379462c8dd8d474a7a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (80, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223FSM","provider_id":"SMec8054efe4c931a3c4912190a623b0a0","segments":1},"incident":"2026-000001","kind":"message.sent","seq":80,"unit":"dongshan"}', 'f6dee485c5e1ba75f9076340463931af250ba9ef5732fa379462c8dd8d474a7a', '0e5d9b68e395fc80c2632c2504d1168ac85d0fb0319341cd02225815bed5adb0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (81, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223H48","provider_id":"SM5ca0c8d79262987b56c935e1546d1e18","segments":1},"incident":"2026-000001","kind":"message.sent","seq":81,"unit":"dongshan"}', '0e5d9b68e395fc80c2632c2504d1168ac85d0fb0319341cd02225815bed5adb0', '3a619e88b56229318c35032f085b4efba1e06332016982675c3b69aa3b1c081d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (82, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223KY4","provider_id":"SMe6b335c8bc180ba66c81526b4df87552","segments":1},"incident":"2026-000001","kind":"message.sent","seq":82,"unit":"dongshan"}', '3a619e88b56229318c35032f085b4efba1e06332016982675c3b69aa3b1c081d', '07683377c2c31b5a2b1a732299892e7ac19e6906b82267985c82373b7c3e4510');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (83, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223ME8","provider_id":"SM4ae31ab8a14923c2b4787407548b74d1","segments":1},"incident":"2026-000001","kind":"message.sent","seq":83,"unit":"dongshan"}', '07683377c2c31b5a2b1a732299892e7ac19e6906b82267985c82373b7c3e4510', 'e1529bff843494de16b179fb643e97f3ea4de5402e9836ac025082844f157197');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (84, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223G2Q","provider_id":"2.0.0 Ok: queued as 17"},"incident":"2026-000001","kind":"message.sent","seq":84,"unit":"dongshan"}', 'e1529bff843494de16b179fb643e97f3ea4de5402e9836ac025082844f157197', 'd452f26a96b92f68cc6bec2cd15d449870e2ae41e128d21bfcf113291f47d13d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (85, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223JFF","provider_id":"2.0.0 Ok: queued as 18"},"incident":"2026-000001","kind":"message.sent","seq":85,"unit":"dongshan"}', 'd452f26a96b92f68cc6bec2cd15d449870e2ae41e128d21bfcf113291f47d13d', '58fff95130c26a60c4eed6c6b460d0f692880cc772aeefd4f7264410b347fd54');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (86, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223LWC","provider_id":"2.0.0 Ok: queued as 19"},"incident":"2026-000001","kind":"message.sent","seq":86,"unit":"dongshan"}', '58fff95130c26a60c4eed6c6b460d0f692880cc772aeefd4f7264410b347fd54', '35fd9b6d4175d3f11fac7c802628d7a73beb762fa910bed0e0228090103315b1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (87, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223NJ2","provider_id":"2.0.0 Ok: queued as 1A"},"incident":"2026-000001","kind":"message.sent","seq":87,"unit":"dongshan"}', '35fd9b6d4175d3f11fac7c802628d7a73beb762fa910bed0e0228090103315b1', 'ac40ac6f54523a081aff64cd423b3033cbfe84038c34c984348410d86442e4d8');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (88, '2026-11-21 20:15:00.000000', 'incident.opened', 'key:btaqtgzn', 'dongshan', '2026-000004', '{"actor":"key:btaqtgzn","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"important","grade":""},"incident":"2026-000004","kind":"incident.opened","seq":88,"unit":"dongshan"}', 'ac40ac6f54523a081aff64cd423b3033cbfe84038c34c984348410d86442e4d8', '6054e9677bf2c5ba98494f3534710cf08dd8ed189d26ae623e8388f3fd0ec4d8');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (89, '2026-11-21 20:15:00.000000', 'report.received', 'key:btaqtgzn', 'dongshan', '2026-000004', '{"actor":"key:btaqtgzn","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"80bfd05c37aa497552894215728bd31f74669e69ce4ca863ec3c2ccf15ea3f9e","kind":"initial","missing":["occurred_at","location","person","matter","cause","result"],"raw":"04ac773218ca15bf34c069fb826ad0d81e471b20c5b905e81a2a32bdf158d615","report":"2026-000004-01"},"incident":"2026-000004","kind":"report.received","seq":89,"unit":"dongshan"}', '6054e9677bf2c5ba98494f3534710cf08dd8ed189d26ae623e8388f3fd0ec4d8', '9612570d99679b9b66f58f9f3f4a08355921405b927c0a3fc19f21472cae4a83');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (90, '2026-11-21 20:15:00.000000', 'clock.started', 'key:btaqtgzn', 'dongshan', '2026-000004', '{"actor":"key:btaqtgzn","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T20:15:00+00:00","clock":"important-text","due_at":"2026-11-22T20:15:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000004","kind":"clock.started","seq":90,"unit":"dongshan"}', '9612570d99679b9b66f58f9f3f4a08355921405b927c0a3fc19f21472cae4a83', '0b3ed757d57c09c4b2d1d577c80d68003e2f358e2e64d93b9430802d86dc0ec1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (91, '2026-11-21 20:15:00.000000', 'report.quarantined', 'key:btaqtgzn', '', '', '{"actor":"key:btaqtgzn","at":"2026-11-21T20:15:00.000000Z","data":{"code":"unknown-field","field":"","kept_as":"Q2026-000001","raw":"e76f8d4a7054e1a7ed097dddff2f0b48011f22f3648af8010b4f83bb6ef7841d"},"incident":"","kind":"report.quarantined","seq":91,"unit":""}', '0b3ed757d57c09c4b2d1d577c80d68003e2f358e2e64d93b9430802d86dc0ec1', '668ad7067305778cb978dcd5103daa689f4df650fc5bcbf845a07e77f0f9b38c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (92, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', '', '', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"quarantined","message":"M223PU3","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"quarantined","message":"M223QQY","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"","kind":"notice.decided","seq":92,"unit":""}', '668ad7067305778cb978dcd5103daa689f4df650fc5bcbf845a07e77f0f9b38c', 'ae8104e678c069dbcc2d6960edace78fda135014b0be692031d323c9bc56d196');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (93, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223PU3","provider_id":"SMecb68e2802778023cfdb430c6c2b56aa","segments":2},"incident":"","kind":"message.sent","seq":93,"unit":""}', 'ae8104e678c069dbcc2d6960edace78fda135014b0be692031d323c9bc56d196', '4404b09a1d747fe3c67f684ffb5de9d55b4ab8d0cbf3e771e32eb9e4c65e64a2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (94, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223QQY","provider_id":"2.0.0 Ok: queued as 1B"},"incident":"","kind":"message.sent","seq":94,"unit":""}', '4404b09a1d747fe3c67f684ffb5de9d55b4ab8d0cbf3e771e32eb9e4c65e64a2', 'fc96ac6cd74abbb1df52040564ad9c6e23798a75a82186ca1bfe337e87671c0b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (95, '2026-11-21 20:15:00.000000', 'key.created', 'test', '', '', '{"actor":"test","at":"2026-11-21T20:15:00.000000Z","data":{"key":"s8qgm8cf","key_kind":"token","role":"office"},"incident":"","kind":"key.created","seq":95,"unit":""}', 'fc96ac6cd74abbb1df52040564ad9c6e23798a75a82186ca1bfe337e87671c0b', '26cc75ea355cce56cf15068fde67659116abe722f3d063514173579019a0ec40');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (96, '2026-11-21 20:15:00.000000', 'incident.confirmed', 'key:s8qgm8cf', 'xihe', '2026-000002', '{"actor":"key:s8qgm8cf","at":"2026-11-21T20:15:00.000000Z","data":{"words":"ea3be7eaca77211f1f9457f4f8b91fb354439f23e159511fc78597f3c59876dc"},"incident":"2026-000002","kind":"incident.confirmed","seq":96,"unit":"xihe"}', '26cc75ea355cce56cf15068fde67659116abe722f3d063514173579019a0ec40', '660de54bd6666af71fffc16c173afb6c49dcc7f3ee3fc2abbe1dcb7344bac948');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (97, '2026-11-21 20:15:00.000000', 'incident.closed', 'key:s8qgm8cf', 'xihe', '2026-000002', '{"actor":"key:s8qgm8cf","at":"2026-11-21T20:15:00.000000Z","data":{"words":"f1dcd444314266121c0d754e14829695f6b276d59e8951c763b6c3bb46ed4604"},"incident":"2026-000002","kind":"incident.closed","seq":97,"unit":"xihe"}', '660de54bd6666af71fffc16c173afb6c49dcc7f3ee3fc2abbe1dcb7344bac948', 'd9b845d56acdca23058bc43d7cf133c7ef5b419f8a412d3d6af7b32923b2b558');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (98, '2026-11-21 20:15:00.000000', 'incident.acknowledged', 'key:s8qgm8cf', 'xihe', '2026-000003', '{"actor":"key:s8qgm8cf","at":"2026-11-21T20:15:00.000000Z","data":{"quiet_until":{"critical-text":"2026-11-21T20:25:00+00:00"}},"incident":"2026-000003","kind":"incident.acknowledged","seq":98,"unit":"xihe"}', 'd9b845d56acdca23058bc43d7cf133c7ef5b419f8a412d3d6af7b32923b2b558', 'f7dd94c259c407e16d7772705b0c390668517c71723edb464506b5e8fa3ea616');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (99, '2026-11-21 20:15:00.000000', 'incident.opened', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000005","kind":"incident.opened","seq":99,"unit":"dongshan"}', 'f7dd94c259c407e16d7772705b0c390668517c71723edb464506b5e8fa3ea616', '0109b190e0be6314a33552735aca450c4de5d70ff9a71bd7132594a25c125b3f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (100, '2026-11-21 20:15:00.000000', 'report.received', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"6e56deb80c46af030194268c36f43ae47484993818484438c6cd79ae84c62fa6","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"raw":"a249767d7eb0990c7e86604ae0595adfcb0d35e501bdefca0fea7db1942b5312","report":"2026-000005-01"},"incident":"2026-000005","kind":"report.received","seq":100,"unit":"dongshan"}', '0109b190e0be6314a33552735aca450c4de5d70ff9a71bd7132594a25c125b3f', '5b0858d13ef9ab092e63d21ed9dc51f6c29d1d02c97dac3633f86f28eef44a49');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (101, '2026-11-21 20:15:00.000000', 'clock.started', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000005","kind":"clock.started","seq":101,"unit":"dongshan"}', '5b0858d13ef9ab092e63d21ed9dc51f6c29d1d02c97dac3633f86f28eef44a49', '162cdf729d2f906702325d02d547bc293b2996e0e9d96a53e545c98282a31750');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (102, '2026-11-21 20:15:00.000000', 'clock.late_on_arrival', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"due before the report came in"},"incident":"2026-000005","kind":"clock.late_on_arrival","seq":102,"unit":"dongshan"}', '162cdf729d2f906702325d02d547bc293b2996e0e9d96a53e545c98282a31750', 'cc2047d9b4bece7a03d96f9532994a46c11c3f32945799ccf126d1ad3fd49ece');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (103, '2026-11-21 20:15:00.000000', 'clock.ran_out', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","noticed_seconds_late":2820,"occurrence":0,"reason":"nothing that stops it came in time"},"incident":"2026-000005","kind":"clock.ran_out","seq":103,"unit":"dongshan"}', 'cc2047d9b4bece7a03d96f9532994a46c11c3f32945799ccf126d1ad3fd49ece', '588b99cdca88bed56f98211188f717b82cf946777c96985438a7310dd9044ccb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (104, '2026-11-21 20:15:00.000000', 'mail.received', 'mail:duty', 'dongshan', '2026-000005', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"answer":"M223R9U","kind":"report","mail":"E2026-000001","outcome":"opened","raw":"9eed62680dfbdb8df8ba0a52f7decda7eda5077f570035271036b53e762c9a10","received_at":"2026-11-21T20:15:00+00:00","report":"2026-000005-01","size":682,"verified":true,"way":"handover"},"incident":"2026-000005","kind":"mail.received","seq":104,"unit":"dongshan"}', '588b99cdca88bed56f98211188f717b82cf946777c96985438a7310dd9044ccb', '673578dd5bda0f4b949d1272f3b0f4aea0b0c419a2c697786ff35c77fcec5f12');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (105, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000005', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M223SBA","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M223T9H","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M223UCS","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M223VWV","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"sms","kind":"overdue","message":"M223WAN","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M223XNU","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M223YP4","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M223Z3H","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000005","kind":"notice.decided","seq":105,"unit":"dongshan"}', '673578dd5bda0f4b949d1272f3b0f4aea0b0c419a2c697786ff35c77fcec5f12', '1f5cd1ad6b4cbdde7aada0eff8a5ff5fd8fa07749515a239244f59b8a1af81b3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (106, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223R9U","provider_id":"2.0.0 Ok: queued as 1C"},"incident":"2026-000005","kind":"message.sent","seq":106,"unit":"dongshan"}', '1f5cd1ad6b4cbdde7aada0eff8a5ff5fd8fa07749515a239244f59b8a1af81b3', 'b5070a8daa4b6e550bb272b3a770535c52b4ef8f6670ee0e0d3e4b7096096b85');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (107, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223SBA","provider_id":"SM21bdb65566885f2c9cdbd9618fde7b55","segments":2},"incident":"2026-000005","kind":"message.sent","seq":107,"unit":"dongshan"}', 'b5070a8daa4b6e550bb272b3a770535c52b4ef8f6670ee0e0d3e4b7096096b85', '02d9cc2ba8a9cb7681ae817f62e24d81f217884c8de8d195fc70076f0e23343a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (108, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223UCS","provider_id":"SMb4b8fac0c0be92440b39c860e1090f24","segments":2},"incident":"2026-000005","kind":"message.sent","seq":108,"unit":"dongshan"}', '02d9cc2ba8a9cb7681ae817f62e24d81f217884c8de8d195fc70076f0e23343a', '241d8773b30338741084aca426077d692fa21f2a344080bf1a3d6b48dc17834c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (109, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223WAN","provider_id":"SMe633a385f52e969f850633dcbfabd9e5","segments":2},"incident":"2026-000005","kind":"message.sent","seq":109,"unit":"dongshan"}', '241d8773b30338741084aca426077d692fa21f2a344080bf1a3d6b48dc17834c', '1e00d32e84668cf3a62492eb6787da61010948036762c39fbc78a287b8ea8e56');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (110, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223YP4","provider_id":"SMab5884f138c9191acbfd5c4a4c13ab39","segments":2},"incident":"2026-000005","kind":"message.sent","seq":110,"unit":"dongshan"}', '1e00d32e84668cf3a62492eb6787da61010948036762c39fbc78a287b8ea8e56', '1a976e18d520829c275b0b00acacb0014b3000b0c95dbe594d7b10cf22765feb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (111, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223T9H","provider_id":"2.0.0 Ok: queued as 1D"},"incident":"2026-000005","kind":"message.sent","seq":111,"unit":"dongshan"}', '1a976e18d520829c275b0b00acacb0014b3000b0c95dbe594d7b10cf22765feb', '6ae90ec552094fd55d40c90ce7d694455b6d07de5e453a299b061ed05d8d9c04');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (112, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223VWV","provider_id":"2.0.0 Ok: queued as 1E"},"incident":"2026-000005","kind":"message.sent","seq":112,"unit":"dongshan"}', '6ae90ec552094fd55d40c90ce7d694455b6d07de5e453a299b061ed05d8d9c04', 'bfc0c763b136d6cc468a374c028d0d911fb6bf861831ef2bbca5ec124f80b0c5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (113, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223XNU","provider_id":"2.0.0 Ok: queued as 1F"},"incident":"2026-000005","kind":"message.sent","seq":113,"unit":"dongshan"}', 'bfc0c763b136d6cc468a374c028d0d911fb6bf861831ef2bbca5ec124f80b0c5', '58ec57d40c591834e0b487f3828b918b421dbd7d0d6e2b4b191183dd446fe705');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (114, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223Z3H","provider_id":"2.0.0 Ok: queued as 20"},"incident":"2026-000005","kind":"message.sent","seq":114,"unit":"dongshan"}', '58ec57d40c591834e0b487f3828b918b421dbd7d0d6e2b4b191183dd446fe705', '46b621159abee6b0964f6620a19b129b5e6504d1ebe79ff642533954bc70b67b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (115, '2026-11-21 20:15:00.000000', 'incident.opened', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000006","kind":"incident.opened","seq":115,"unit":""}', '46b621159abee6b0964f6620a19b129b5e6504d1ebe79ff642533954bc70b67b', '88b8357319fa49ffa52a0663eb5f272f9e2b9df5223e9aad6f8f6a3c2c15e8f9');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (116, '2026-11-21 20:15:00.000000', 'report.received', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"dc93a04675b54b253423161f94dc5fbc1154ba29583564844c3c3c57193055c7","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"377926cae9c4765d5a757a2bf359c895d56f306e1221eec68af986877628303e","report":"2026-000006-01"},"incident":"2026-000006","kind":"report.received","seq":116,"unit":""}', '88b8357319fa49ffa52a0663eb5f272f9e2b9df5223e9aad6f8f6a3c2c15e8f9', '7768e99e933c90a9af90e71a6512639db7c9d35903266dca38c2dd80ab13da7f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (117, '2026-11-21 20:15:00.000000', 'clock.started', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T20:15:00+00:00","clock":"urgent-text","due_at":"2026-11-21T20:45:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000006","kind":"clock.started","seq":117,"unit":""}', '7768e99e933c90a9af90e71a6512639db7c9d35903266dca38c2dd80ab13da7f', '8c18281a67b589089da2bc952bcd0c11e74dd5b8d61105d81143da4105d93ab6');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (118, '2026-11-21 20:15:00.000000', 'mail.received', 'mail:duty', '', '2026-000006', '{"actor":"mail:duty","at":"2026-11-21T20:15:00.000000Z","data":{"answer":"M2242RW","kind":"report","mail":"E2026-000002","outcome":"opened","raw":"47915c92f58ea2a77dd9ec2462c3600f88b0a970b899486a0658f7de2f1f9d8c","received_at":"2026-11-21T20:15:00+00:00","report":"2026-000006-01","size":310,"verified":true,"way":"handover"},"incident":"2026-000006","kind":"mail.received","seq":118,"unit":""}', '8c18281a67b589089da2bc952bcd0c11e74dd5b8d61105d81143da4105d93ab6', 'f0c53594a1fc1f75bff748952301473cc5197dd62204495511ce06aac3c650f2');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (119, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', '', '2026-000006', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"unreadable","message":"M2243A9","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"unreadable","message":"M22443A","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"2026-000006","kind":"notice.decided","seq":119,"unit":""}', 'f0c53594a1fc1f75bff748952301473cc5197dd62204495511ce06aac3c650f2', '6b7ecc5c640d401dda8f4e81a84f9d41545e9bfa055bb3edc46c8633b2d0ae52');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (120, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '2026-000006', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2243A9","provider_id":"SMdc22a5f55897606612e6da2a535e4813","segments":2},"incident":"2026-000006","kind":"message.sent","seq":120,"unit":""}', '6b7ecc5c640d401dda8f4e81a84f9d41545e9bfa055bb3edc46c8633b2d0ae52', 'b95f2594fef72ea7f307c288dce980453cc7acf59d18d9de682d5e7c00d7c282');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (121, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '2026-000006', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2242RW","provider_id":"2.0.0 Ok: queued as 21"},"incident":"2026-000006","kind":"message.sent","seq":121,"unit":""}', 'b95f2594fef72ea7f307c288dce980453cc7acf59d18d9de682d5e7c00d7c282', 'db61c6771781d936f5d360bc7c254d580bbd0ae98ab213140cd43af7176686e6');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (122, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '2026-000006', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M22443A","provider_id":"2.0.0 Ok: queued as 22"},"incident":"2026-000006","kind":"message.sent","seq":122,"unit":""}', 'db61c6771781d936f5d360bc7c254d580bbd0ae98ab213140cd43af7176686e6', 'ece14c2874b0a4a4ac4eea5cfd508916ff44ca44b264e05584fee6b90abf150b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (123, '2026-11-21 20:15:00.000000', 'incident.opened', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000007","kind":"incident.opened","seq":123,"unit":"dongshan"}', 'ece14c2874b0a4a4ac4eea5cfd508916ff44ca44b264e05584fee6b90abf150b', '08cb344bb912d05ba211a8dfc4f37cd2919ba863fbabce7c53e76e91620aa615');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (124, '2026-11-21 20:15:00.000000', 'report.received', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"afd9243ba5670ce151109d6c4c2fe6c76b93014e895e0e3a5ee79655cd90995e","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"raw":"ba5db095e04502671f0f1dacceb14fc24460639bbd62b445351b5a4de13d1621","report":"2026-000007-01","verified":false},"incident":"2026-000007","kind":"report.received","seq":124,"unit":"dongshan"}', '08cb344bb912d05ba211a8dfc4f37cd2919ba863fbabce7c53e76e91620aa615', '467648e89b70117ded2a14dbcf22747c12fce3bf6eae756b4ba8d0ccbaf837d7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (125, '2026-11-21 20:15:00.000000', 'clock.started', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000007","kind":"clock.started","seq":125,"unit":"dongshan"}', '467648e89b70117ded2a14dbcf22747c12fce3bf6eae756b4ba8d0ccbaf837d7', '9ef4f558a52f5b9e7df6a9c6095bcb31a5a84866f6fd9b5ecf2cb86140bf96f1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (126, '2026-11-21 20:15:00.000000', 'clock.late_on_arrival', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"due before the report came in"},"incident":"2026-000007","kind":"clock.late_on_arrival","seq":126,"unit":"dongshan"}', '9ef4f558a52f5b9e7df6a9c6095bcb31a5a84866f6fd9b5ecf2cb86140bf96f1', '8cc6cb775647ed90fa126cbe610ad734dcdd1208805b1c03082a567c129131a3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (127, '2026-11-21 20:15:00.000000', 'clock.ran_out', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","noticed_seconds_late":2820,"occurrence":0,"reason":"nothing that stops it came in time"},"incident":"2026-000007","kind":"clock.ran_out","seq":127,"unit":"dongshan"}', '8cc6cb775647ed90fa126cbe610ad734dcdd1208805b1c03082a567c129131a3', '2a950bc85b2c6701ffb43e6a603b48a8d947720e80947efc88bf176e53f97576');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (128, '2026-11-21 20:15:00.000000', 'mail.received', 'mail:unverified', 'dongshan', '2026-000007', '{"actor":"mail:unverified","at":"2026-11-21T20:15:00.000000Z","data":{"answer":"M2245XB","kind":"report","mail":"E2026-000003","outcome":"opened","raw":"ab333c6e58edc6b1186118285c69350197dea53b3de377c585814a956c97851e","received_at":"2026-11-21T20:15:00+00:00","report":"2026-000007-01","size":692,"verified":false,"way":"handover"},"incident":"2026-000007","kind":"mail.received","seq":128,"unit":"dongshan"}', '2a950bc85b2c6701ffb43e6a603b48a8d947720e80947efc88bf176e53f97576', 'a9ea185ae33675895b3985fd76d870c5b458c6e51c89f803d961fb52f5697c4e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (129, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000007', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"unverified","message":"M2246WN","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"unverified","message":"M2247S2","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"2026-000007","kind":"notice.decided","seq":129,"unit":"dongshan"}', 'a9ea185ae33675895b3985fd76d870c5b458c6e51c89f803d961fb52f5697c4e', 'f17bfb37720fa844d9e170c26866a272efeb7803dd92e5e745a6e3db7ac5e9b7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (130, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000007', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2248DA","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M2249NY","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M224APK","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M224BHR","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"sms","kind":"overdue","message":"M224C4F","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M224DX9","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M224ESQ","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M224FBX","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000007","kind":"notice.decided","seq":130,"unit":"dongshan"}', 'f17bfb37720fa844d9e170c26866a272efeb7803dd92e5e745a6e3db7ac5e9b7', '612880a82e87428ef39e3582d89e58e6e3363c55e5f701ec67cd666d35d4554f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (131, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2246WN","provider_id":"SM0fc6a33f69ea5018e16e432fb33687b5","segments":2},"incident":"2026-000007","kind":"message.sent","seq":131,"unit":"dongshan"}', '612880a82e87428ef39e3582d89e58e6e3363c55e5f701ec67cd666d35d4554f', '8dea34f8d76796805e6a8eb6e2039b6cbc3108f3ecc7f8c85948d15a7a4cd86b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (132, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2245XB","provider_id":"2.0.0 Ok: queued as 23"},"incident":"2026-000007","kind":"message.sent","seq":132,"unit":"dongshan"}', '8dea34f8d76796805e6a8eb6e2039b6cbc3108f3ecc7f8c85948d15a7a4cd86b', '4fa2e75cfa1b6b4bc09b69366fea631c9becd34986a83f5aa7c7ed0e52590f91');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (133, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2247S2","provider_id":"2.0.0 Ok: queued as 24"},"incident":"2026-000007","kind":"message.sent","seq":133,"unit":"dongshan"}', '4fa2e75cfa1b6b4bc09b69366fea631c9becd34986a83f5aa7c7ed0e52590f91', '4d84e551f08341bed3388085118625cf129308ca813d0f1e89ae93ff26e389fd');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (134, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2248DA","provider_id":"SMf21e5f00ceb3ec9c95e45d4cfc70faef","segments":2},"incident":"2026-000007","kind":"message.sent","seq":134,"unit":"dongshan"}', '4d84e551f08341bed3388085118625cf129308ca813d0f1e89ae93ff26e389fd', 'a10e95b35b15068c1ba9b71b9ac7283777caec13370cc7143f9f78266e7a3f51');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (135, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224APK","provider_id":"SM3d82af2bf73898fbd03428ab5893c349","segments":2},"incident":"2026-000007","kind":"message.sent","seq":135,"unit":"dongshan"}', 'a10e95b35b15068c1ba9b71b9ac7283777caec13370cc7143f9f78266e7a3f51', 'e1b78cd334e29f17634c9b03143c9f2a4ab179588ca1e2bde99af8631eb5f3d8');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (136, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224C4F","provider_id":"SM673faed9558c98748e367dbb771ae9bf","segments":2},"incident":"2026-000007","kind":"message.sent","seq":136,"unit":"dongshan"}', 'e1b78cd334e29f17634c9b03143c9f2a4ab179588ca1e2bde99af8631eb5f3d8', '94be996c90349c66de51b50ba99da0bd8faf01c9ac773994414563a722339745');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (137, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224ESQ","provider_id":"SM1c02791c326bf57231524423056b2812","segments":2},"incident":"2026-000007","kind":"message.sent","seq":137,"unit":"dongshan"}', '94be996c90349c66de51b50ba99da0bd8faf01c9ac773994414563a722339745', '6519f7078203632560234d2b48a0cde005456ddf666d6f06b5615fb7f46245ff');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (138, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2249NY","provider_id":"2.0.0 Ok: queued as 25"},"incident":"2026-000007","kind":"message.sent","seq":138,"unit":"dongshan"}', '6519f7078203632560234d2b48a0cde005456ddf666d6f06b5615fb7f46245ff', '50f0dc2d98fa1cc4c16ea1eeec5efc4ba59de624087c98cafa8690df74e72fe3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (139, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224BHR","provider_id":"2.0.0 Ok: queued as 26"},"incident":"2026-000007","kind":"message.sent","seq":139,"unit":"dongshan"}', '50f0dc2d98fa1cc4c16ea1eeec5efc4ba59de624087c98cafa8690df74e72fe3', '05edf1db3340fd587abd5b9692f581d875856b3ce8bcda30315e0882e2875251');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (140, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224DX9","provider_id":"2.0.0 Ok: queued as 27"},"incident":"2026-000007","kind":"message.sent","seq":140,"unit":"dongshan"}', '05edf1db3340fd587abd5b9692f581d875856b3ce8bcda30315e0882e2875251', 'b6415f506147dbffb41bbdf2ed776d5c401923f36d190605d83ae4946e0be78e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (141, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000007', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M224FBX","provider_id":"2.0.0 Ok: queued as 28"},"incident":"2026-000007","kind":"message.sent","seq":141,"unit":"dongshan"}', 'b6415f506147dbffb41bbdf2ed776d5c401923f36d190605d83ae4946e0be78e', 'e526d8a5db96965127ec8dd0b8a6726704106e9349523e7fc72d0294acf9ef59');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (142, '2026-11-21 20:18:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000005', '{"actor":"engine","at":"2026-11-21T20:18:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M224GYF","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M224HLN","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M224JX2","person":"head","reason":"step 3, repeat 5","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M224KTT","person":"head","reason":"step 3, repeat 5","role":"unit_head"}]},"incident":"2026-000005","kind":"notice.decided","seq":142,"unit":"dongshan"}', 'e526d8a5db96965127ec8dd0b8a6726704106e9349523e7fc72d0294acf9ef59', 'e1d91e196ee969c22fb452a11d7968652cd200503db9b490e6bc0712332b814a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (143, '2026-11-21 20:18:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000007', '{"actor":"engine","at":"2026-11-21T20:18:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M224GYF","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M224HLN","person":"duty","reason":"step 3, repeat 5","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M224JX2","person":"head","reason":"step 3, repeat 5","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M224KTT","person":"head","reason":"step 3, repeat 5","role":"unit_head"}]},"incident":"2026-000007","kind":"notice.decided","seq":143,"unit":"dongshan"}', 'e1d91e196ee969c22fb452a11d7968652cd200503db9b490e6bc0712332b814a', '6ca0d34847bb581d048fe4e7204b538b4581f642cd82cf15d28b425c18117b0c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (144, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224GYF","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":144,"unit":"dongshan"}', '6ca0d34847bb581d048fe4e7204b538b4581f642cd82cf15d28b425c18117b0c', 'd9a13c9efabd624bae50d79e7bde960a1ecaf2e339fea924c86f82d6b80a5769');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (145, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224HLN","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":145,"unit":"dongshan"}', 'd9a13c9efabd624bae50d79e7bde960a1ecaf2e339fea924c86f82d6b80a5769', 'b83319b3b687256a39726bcdd7eccab8651600161a7a6b9dab76a08ead220ece');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (146, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224JX2","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":146,"unit":"dongshan"}', 'b83319b3b687256a39726bcdd7eccab8651600161a7a6b9dab76a08ead220ece', '315b818186fa2c2f24e8f675151eb37b9cfb9428669fa0e522f57d2a1bc5b062');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (147, '2026-11-21 20:18:00.000000', 'message.retried', 'delivery', 'dongshan', '2026-000005', '{"actor":"delivery","at":"2026-11-21T20:18:00.000000Z","data":{"at":"2026-11-21T20:18:00+00:00","attempt":1,"code":"connect","incidents":["2026-000005","2026-000007"],"message":"M224KTT","retry_at":"2026-11-21T20:18:05+00:00"},"incident":"2026-000005","kind":"message.retried","seq":147,"unit":"dongshan"}', '315b818186fa2c2f24e8f675151eb37b9cfb9428669fa0e522f57d2a1bc5b062', 'cd82f7aacc6227a5edd99bba8e0e99fa502814bd99a56947bf5edaa56d7332a1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (148, '2026-11-21 20:18:00.000000', 'service.stopped', 'system', '', '', '{"actor":"system","at":"2026-11-21T20:18:00.000000Z","data":{},"incident":"","kind":"service.stopped","seq":148,"unit":""}', 'cd82f7aacc6227a5edd99bba8e0e99fa502814bd99a56947bf5edaa56d7332a1', 'a8da9192f01534d5f908c1f44dc31ead5fd8f432a4897a92ef2e122c14ec3822');
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
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (1, 'M2223KT', '2026-000001', 'urgent-text', 0, 0, 'reminder', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:20:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (2, 'M2224BW', '2026-000001', 'urgent-text', 0, 0, 'reminder', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:20:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (3, 'M2225SC', '2026-000001', 'urgent-text', 0, 0, 'reminder', 1, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:25:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (4, 'M222654', '2026-000001', 'urgent-text', 0, 0, 'reminder', 1, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:25:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (5, 'M2227X2', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (6, 'M22285V', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (7, 'M222953', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'head', 'sms', 'unit_head', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (8, 'M222AED', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'head', 'email', 'unit_head', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (9, 'M222BNU', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 0, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:35:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (10, 'M222CFB', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 0, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:35:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (11, 'M222DKD', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (12, 'M222EDF', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (13, 'M222FAV', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'head', 'sms', 'unit_head', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (14, 'M222GHZ', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'head', 'email', 'unit_head', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (15, 'M222H93', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 0, 'group', 'sms', 'leading_group', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (16, 'M222J6D', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 0, 'group', 'email', 'leading_group', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (17, 'M222KG8', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 1, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (18, 'M222LKF', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 1, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (19, 'M222M7V', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (20, 'M222NT5', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (21, 'M222PZA', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'head', 'sms', 'unit_head', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (22, 'M222QJV', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'head', 'email', 'unit_head', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (23, 'M222RU2', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 1, 'group', 'sms', 'leading_group', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (24, 'M222SQ8', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 1, 'group', 'email', 'leading_group', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (25, 'M222T7M', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 2, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (26, 'M222UYM', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 2, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (27, 'M222VWA', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (28, 'M222W2V', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (29, 'M222XFK', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'head', 'sms', 'unit_head', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (30, 'M222YZ8', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'head', 'email', 'unit_head', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (31, 'M222ZKR', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 2, 'group', 'sms', 'leading_group', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (32, 'M2232S8', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 2, 'group', 'email', 'leading_group', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (33, 'M2233S3', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 3, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (34, 'M22343V', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 3, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (35, 'M2235X5', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (36, 'M22362F', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (37, 'M2237RU', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (38, 'M22386P', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (39, 'M2239RZ', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (40, 'M223AL5', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (41, 'M223BQ2', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (42, 'M223CJ8', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (43, 'M223DA5', '2026-000003', 'critical-text', 0, 0, 'reminder', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (44, 'M223E6M', '2026-000003', 'critical-text', 0, 0, 'reminder', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (45, 'M223FSM', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (46, 'M223G2Q', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (47, 'M223H48', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (48, 'M223JFF', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (49, 'M223KY4', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (50, 'M223LWC', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (51, 'M223ME8', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (52, 'M223NJ2', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (53, 'M223PU3', '', '', 0, 0, 'quarantined', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (54, 'M223QQY', '', '', 0, 0, 'quarantined', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (55, 'M223R9U', '2026-000005', '', 0, 0, 'answer', 0, 0, '', 'email', '', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (56, 'M223SBA', '2026-000005', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (57, 'M223T9H', '2026-000005', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (58, 'M223UCS', '2026-000005', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (59, 'M223VWV', '2026-000005', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (60, 'M223WAN', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (61, 'M223XNU', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (62, 'M223YP4', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (63, 'M223Z3H', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (64, 'M2242RW', '2026-000006', '', 0, 0, 'answer', 0, 0, '', 'email', '', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (65, 'M2243A9', '2026-000006', '', 0, 0, 'unreadable', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (66, 'M22443A', '2026-000006', '', 0, 0, 'unreadable', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (67, 'M2245XB', '2026-000007', '', 0, 0, 'answer', 0, 0, '', 'email', '', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (68, 'M2246WN', '2026-000007', '', 0, 0, 'unverified', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (69, 'M2247S2', '2026-000007', '', 0, 0, 'unverified', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (70, 'M2248DA', '2026-000007', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (71, 'M2249NY', '2026-000007', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (72, 'M224APK', '2026-000007', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (73, 'M224BHR', '2026-000007', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (74, 'M224C4F', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (75, 'M224DX9', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (76, 'M224ESQ', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (77, 'M224FBX', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (78, 'M224GYF', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (79, 'M224HLN', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (80, 'M224JX2', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'sms', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (81, 'M224KTT', '2026-000005', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'email', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (82, 'M224GYF', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (83, 'M224HLN', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (84, 'M224JX2', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'sms', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (85, 'M224KTT', '2026-000007', 'urgent-text', 0, 0, 'overdue', 2, 5, 'head', 'email', 'unit_head', '', '2026-11-21 20:18:00.000000');
INSERT INTO quarantine (number, actor, unit, arrived_at, scope, idempotency_key, fingerprint, salt, raw, code, reason, field) VALUES ('Q2026-000001', 'key:btaqtgzn', '', '2026-11-21 20:15:00.000000', 'office', 'msg_6', 'a5c8df5d96f3a84a277516460847f0367cef5b611f11b4589bb90a48cf42c951', X'424c10f7ada5f388e8a581d4068ffbdf', X'7b22756e6974223a2022646f6e677368616e222c20226e6f6e73656e7365223a20317d', 'unknown-field', 'there is no field ''nonsense''', '');
INSERT INTO remark (commitment, incident, at, actor, act, words, salt) VALUES ('ea3be7eaca77211f1f9457f4f8b91fb354439f23e159511fc78597f3c59876dc', '2026-000002', '2026-11-21 20:15:00.000000', 'key:s8qgm8cf', 'confirm', '收到', X'33c5b81ff0d757405209a36e35274d38');
INSERT INTO remark (commitment, incident, at, actor, act, words, salt) VALUES ('f1dcd444314266121c0d754e14829695f6b276d59e8951c763b6c3bb46ed4604', '2026-000002', '2026-11-21 20:15:00.000000', 'key:s8qgm8cf', 'close', '已处置完毕', X'e86afd15e213b61f81027edc278f1ddb');
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000001-01', '2026-000001', 'initial', 'dongshan', 'key:btaqtgzn', '2026-11-21 19:00:00.000000', '2026-11-21 19:00:00.000000', 'office', 'msg_1', 'fdcd3cbbc9dca9159950d4456144e2ecf537e6b8ac7e0079f57d7daf0b818779', X'59671fa48678acea04fe828208ffbb4f', X'7b22756e6974223a2022646f6e677368616e222c20227469746c65223a2022e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c2022656c656d656e7473223a207b226c6f636174696f6e223a2022e4b89ce5b1b1e69d91e4b889e7bb84227d2c2022636c617373223a2022757267656e74227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:30:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":1800,"state":"running"}],"complete":false,"grade":"","incident":"2026-000001","kind":"initial","missing":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T03:00:00+08:00","report":"2026-000001-01","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000001-02', '2026-000001', 'follow_up', 'dongshan', 'key:btaqtgzn', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'office', 'msg_4', '5fa7617779d6598c0d73d49a4c12115db1a3ad03688f3b4050f3a79002243bf4', X'd0304697eecd50a56a22d4248a8fb9c3', X'7b22756e6974223a2022646f6e677368616e222c2022696e636964656e74223a2022323032362d303030303031222c20226b696e64223a2022666f6c6c6f775f7570222c2022656c656d656e7473223a207b22736f75726365223a2022e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d222c20226f636375727265645f6174223a2022323032362d31312d32325430323a35383a30302b30383a3030222c20226c6f636174696f6e223a2022e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c20226361757365223a2022e8bf9ee697a5e5bcbae9998de99ba8222c20226e6174757265223a2022e5b1b1e4bd93e6bb91e59da1222c202263617375616c74696573223a207b2264656164223a20302c20226d697373696e67223a20312c2022736572696f75736c795f696e6a75726564223a20302c2022736c696768746c795f696e6a75726564223a20322c202274726170706564223a20307d2c202270726f70657274795f6c6f7373223a2022e6ada3e59ca8e6a0b8e5ae9e222c2022636f75727365223a2022e5878ce699a832e697b63538e58886e5b1b1e4bd93e6bb91e5a18c222c2022636f6e73657175656e636573223a2022e68ea9e59f8be688bfe5b18be4b8a4e997b4222c202273636f7065223a2022e4b889e7bb843132e688b7222c20227472656e64223a2022e4bb8de69c89e5b08fe8a784e6a8a1e6bb91e5a18c222c20226c6561646572735f6f6e5f7363656e65223a207b2270726573656e74223a20747275652c202277686f223a2022e99587e995bf227d2c20226d65617375726573223a2022e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c20226e6578745f7374657073223a2022e7bba7e7bbade6909ce69591222c2022696e666f726d616e74223a207b226e616d65223a2022e4bfa1e681afe59198e794b2222c202270686f6e65223a20223130303030303030303039227d7d7d', '{"class":"urgent","class_by":"policy","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":false,"late_seconds":2820,"name":"紧急信息文字报告","seconds_left":null,"state":"stopped"}],"complete":true,"grade":"","incident":"2026-000001","kind":"follow_up","missing":[],"missing_from_report":[],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000001-02","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000002-01', '2026-000002', 'initial', 'xihe', 'key:btaqtgzn', '2026-11-21 19:00:00.000000', '2026-11-21 19:00:00.000000', 'office', 'msg_2', '3a3a3cd7428c54a1e52bd49884abea037be665ba34cd2371727083269377ff3e', X'6e43f918bec8711198c9d72efebefc5c', X'7b22756e6974223a202278696865222c20227469746c65223a2022e8a5bfe6b2b3e99587e5a18ce696b9222c2022656c656d656e7473223a207b22736f75726365223a2022e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d222c20226f636375727265645f6174223a2022323032362d31312d32325430323a35383a30302b30383a3030222c20226c6f636174696f6e223a2022e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c20226361757365223a2022e8bf9ee697a5e5bcbae9998de99ba8222c20226e6174757265223a2022e5b1b1e4bd93e6bb91e59da1222c202263617375616c74696573223a207b2264656164223a20302c20226d697373696e67223a20312c2022736572696f75736c795f696e6a75726564223a20302c2022736c696768746c795f696e6a75726564223a20322c202274726170706564223a20307d2c202270726f70657274795f6c6f7373223a2022e6ada3e59ca8e6a0b8e5ae9e222c2022636f75727365223a2022e5878ce699a832e697b63538e58886e5b1b1e4bd93e6bb91e5a18c222c2022636f6e73657175656e636573223a2022e68ea9e59f8be688bfe5b18be4b8a4e997b4222c202273636f7065223a2022e4b889e7bb843132e688b7222c20227472656e64223a2022e4bb8de69c89e5b08fe8a784e6a8a1e6bb91e5a18c222c20226c6561646572735f6f6e5f7363656e65223a207b2270726573656e74223a20747275652c202277686f223a2022e99587e995bf227d2c20226d65617375726573223a2022e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c20226e6578745f7374657073223a2022e7bba7e7bbade6909ce69591222c2022696e666f726d616e74223a207b226e616d65223a2022e4bfa1e681afe59198e794b2222c202270686f6e65223a20223130303030303030303039227d7d2c2022636c617373223a2022757267656e74227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":false,"late_seconds":0,"name":"紧急信息文字报告","seconds_left":null,"state":"stopped"}],"complete":true,"grade":"","incident":"2026-000002","kind":"initial","missing":[],"missing_from_report":[],"received_at":"2026-11-22T03:00:00+08:00","report":"2026-000002-01","unit":"xihe"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000003-01', '2026-000003', 'initial', 'xihe', 'key:btaqtgzn', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', 'office', 'msg_3', '15d024921cae3ea19a315769101919a253d6276fc50426df5c3380b31433d2d0', X'ee4090240c53e5e80f74500164a021a2', X'7b22756e6974223a202278696865222c20227469746c65223a2022e5ada6e6a0a1e9a39fe789a9e4b8ade6af92222c2022636c617373223a2022637269746963616c227d', '{"class":"critical","class_by":"sender","clocks":[{"clock":"critical-phone","due_at":"2026-11-22T04:05:00+08:00","late_on_arrival":false,"late_seconds":0,"name":"特别紧急信息先行报告(可电话)","seconds_left":null,"state":"stopped"},{"clock":"critical-text","due_at":"2026-11-22T04:35:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"特别紧急信息文字报告","seconds_left":3600,"state":"running"}],"complete":false,"grade":"","incident":"2026-000003","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T03:35:00+08:00","report":"2026-000003-01","unit":"xihe"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000004-01', '2026-000004', 'initial', 'dongshan', 'key:btaqtgzn', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'office', 'msg_5', '0e055586b4fd56ff7cee8a5ba42006d033f4af0bddc1882b0e8f3dbbb8d5d7ce', X'edfb8bb7cee1baebdd3152e652b44e06', X'7b22756e6974223a2022646f6e677368616e222c20227469746c65223a2022e98193e8b7afe4b8ade696ad222c2022636c617373223a2022696d706f7274616e74227d', '{"class":"important","class_by":"sender","clocks":[{"clock":"important-text","due_at":"2026-11-23T04:15:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"重要信息文字报告","seconds_left":86400,"state":"running"}],"complete":false,"grade":"","incident":"2026-000004","kind":"initial","missing":["occurred_at","location","person","matter","cause","result"],"missing_from_report":["occurred_at","location","person","matter","cause","result"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000004-01","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000005-01', '2026-000005', 'initial', 'dongshan', 'mail:duty', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'mail', 'E2026-000001', '0673a456e130aef0f891eadc70cc42b83fb4e4f08295e126fa2c478c1462fa30', X'9ffa4588795ed42ca7f4aae20e8a1c46', X'7b22636c617373223a22757267656e74222c22656c656d656e7473223a7b2263617375616c74696573223a7b2264656164223a302c226d697373696e67223a312c22736572696f75736c795f696e6a75726564223a302c22736c696768746c795f696e6a75726564223a322c2274726170706564223a307d2c226c6f636174696f6e223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c226d65617375726573223a22e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c226e6174757265223a22e5b1b1e4bd93e6bb91e59da1222c226f636375727265645f6174223a22323032362d31312d32325430323a35383a30302b30383a3030222c22736f75726365223a22e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d227d2c22666c616773223a5b5d2c227469746c65223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c22756e6974223a22646f6e677368616e227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":true,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":-2820,"state":"overdue"}],"complete":false,"grade":"","incident":"2026-000005","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"missing_from_report":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000005-01","unit":"dongshan"}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000006-01', '2026-000006', 'initial', '', 'mail:duty', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'mail', 'E2026-000002', '2a72d4307065acd14689c4b22d25b6077c24b3aa7596f58e9db106c5b4591dba', X'c09520fea8b01f4f8e3e13a196bdaa0c', X'7b22656c656d656e7473223a7b7d2c22666c616773223a5b5d2c227469746c65223a22e694b6e588b0227d', '{"class":"urgent","class_by":"policy","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T04:45:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":1800,"state":"running"}],"complete":false,"grade":"","incident":"2026-000006","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000006-01","unit":""}', TRUE);
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt, verified) VALUES ('2026-000007-01', '2026-000007', 'initial', 'dongshan', 'mail:unverified', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'mail', 'E2026-000003', '84d0eff5aa4f6960e68ca6019ea6ae502bfd42f9c0e7c354f3fc410998b94de4', X'07abb7e4e48c9d0a613558ad6a5becc4', X'7b22636c617373223a22757267656e74222c22656c656d656e7473223a7b2263617375616c74696573223a7b2264656164223a302c226d697373696e67223a312c22736572696f75736c795f696e6a75726564223a302c22736c696768746c795f696e6a75726564223a322c2274726170706564223a307d2c226c6f636174696f6e223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c226d65617375726573223a22e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c226e6174757265223a22e5b1b1e4bd93e6bb91e59da1222c226f636375727265645f6174223a22323032362d31312d32325430323a35383a30302b30383a3030222c22736f75726365223a22e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d227d2c22666c616773223a5b5d2c227469746c65223a22e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c22756e6974223a22646f6e677368616e227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":true,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":-2820,"state":"overdue"}],"complete":false,"grade":"","incident":"2026-000007","kind":"initial","missing":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"missing_from_report":["cause","property_loss","course","consequences","scope","trend","leaders_on_scene","next_steps","informant"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000007-01","unit":"dongshan"}', FALSE);
UPDATE audit_head SET seq = 148, hash = 'a8da9192f01534d5f908c1f44dc31ead5fd8f432a4897a92ef2e122c14ec3822';
