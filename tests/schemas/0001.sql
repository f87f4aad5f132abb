INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000001', 'dongshan', 'reported', 'urgent', '', '', '东山村山体滑坡', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"cause":"连日强降雨","consequences":"掩埋房屋两间","course":"凌晨2时58分山体滑塌","informant":{"name":"信息员甲","phone":"13800000009"},"leaders_on_scene":{"present":true,"who":"镇长"},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","next_steps":"继续搜救","occurred_at":"2026-11-22T02:58:00+08:00","property_loss":"being verified","scope":"三组12户","source":"东山村村民电话","trend":"仍有小规模滑塌"}', '[]', 2, '2026-11-21 19:00:00.000000', NULL, '2026-11-21 19:00:00.000000', NULL, NULL, '2026-11-21 20:15:00.000000');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000002', 'xihe', 'closed', 'urgent', '', '', '西河镇塌方', '[]', '{"casualties":{"dead":0,"missing":1,"seriously_injured":0,"slightly_injured":2,"trapped":0},"cause":"连日强降雨","consequences":"掩埋房屋两间","course":"凌晨2时58分山体滑塌","informant":{"name":"信息员甲","phone":"13800000009"},"leaders_on_scene":{"present":true,"who":"镇长"},"location":"东山镇东山村三组","measures":"已转移群众38人","nature":"山体滑坡","next_steps":"继续搜救","occurred_at":"2026-11-22T02:58:00+08:00","property_loss":"being verified","scope":"三组12户","source":"东山村村民电话","trend":"仍有小规模滑塌"}', '[]', 1, '2026-11-21 19:00:00.000000', NULL, '2026-11-21 19:00:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 19:00:00.000000');
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000003', 'xihe', 'reported', 'critical', '', '', '学校食物中毒', '[]', '{}', '["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"]', 1, '2026-11-21 19:35:00.000000', NULL, '2026-11-21 19:35:00.000000', NULL, NULL, NULL);
INSERT INTO incident (number, unit, state, incident_class, category, grade, title, flags, elements, missing, reports, received_at, aware_at, classified_at, confirmed_at, closed_at, complete_at) VALUES ('2026-000004', 'dongshan', 'reported', 'important', '', '', '道路中断', '[]', '{}', '["occurred_at","location","person","matter","cause","result"]', 1, '2026-11-21 20:15:00.000000', NULL, '2026-11-21 20:15:00.000000', NULL, NULL, NULL);
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2223BA', 'sms', 'duty', '+8613800000001', '', '「还剩10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请按时报送。 [M2223BA]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:22:00.000000', 1, '', '2026-11-21 19:20:00.000000', 'SMc1ac4c2c05963bac45df1cff0a0155ac', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2224HY', 'email', 'duty', 'duty@example.org', '[2026-000001] 还剩10分钟：东山镇 东山村山体滑坡', '还剩10分钟

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
消息编号 M2224HY · 审计日志 11 82811383b0f8b1c4
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:20:00.000000', '2026-11-21 19:22:00.000000', 1, '', '2026-11-21 19:20:00.000000', '2.0.0 Ok: queued as 1', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2225UW', 'sms', 'duty', '+8613800000001', '', '「还剩5分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请按时报送。 [M2225UW]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:27:00.000000', 1, '', '2026-11-21 19:25:00.000000', 'SM9acb2823e3b5f2bbf577442659ad1bdf', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2226BG', 'email', 'duty', 'duty@example.org', '[2026-000001] 还剩5分钟：东山镇 东山村山体滑坡', '还剩5分钟

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
消息编号 M2226BG · 审计日志 14 a967f74b4f9ff465
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:25:00.000000', '2026-11-21 19:27:00.000000', 1, '', '2026-11-21 19:25:00.000000', '2.0.0 Ok: queued as 2', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M22275P', 'sms', 'duty', '+8613800000001', '', '「已到时限」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M22275P]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', 'SMd1f7fee0dbb653de3b8d399e7ae19fd0', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2228TF', 'email', 'duty', 'duty@example.org', '[2026-000001] 已到时限：东山镇 东山村山体滑坡', '已到时限

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
消息编号 M2228TF · 审计日志 17 eaf8eebdce0f4c8d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', '2.0.0 Ok: queued as 3', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222985', 'sms', 'head', '+8613800000002', '', '「已到时限」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222985]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', 'SM658d05a9f62211090ef05a411034411f', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222AEN', 'email', 'head', 'head@example.org', '[2026-000001] 已到时限：东山镇 东山村山体滑坡', '已到时限

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
消息编号 M222AEN · 审计日志 17 eaf8eebdce0f4c8d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:30:00.000000', '2026-11-21 19:32:00.000000', 1, '', '2026-11-21 19:30:00.000000', '2.0.0 Ok: queued as 4', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222BTE', 'sms', 'leader', '+8613800000003', '', '「逾期5分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222BTE]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:37:00.000000', 1, '', '2026-11-21 19:35:00.000000', 'SM7e6a769a51de806fa53e8da174d16ae7', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222C7D', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期5分钟：东山镇 东山村山体滑坡', '逾期5分钟

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
消息编号 M222C7D · 审计日志 23 13d507c57a8fe852
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', '2026-11-21 19:37:00.000000', 1, '', '2026-11-21 19:35:00.000000', '2.0.0 Ok: queued as 5', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222DXX', 'sms', 'duty', '+8613800000001', '', '「逾期10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222DXX]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', 'SMf318a9e28b37ed9324061b5af92ce3cb', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222E6E', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期10分钟：东山镇 东山村山体滑坡', '逾期10分钟

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
消息编号 M222E6E · 审计日志 31 40fa158dd34c29f4
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', '2.0.0 Ok: queued as 6', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222FUF', 'sms', 'head', '+8613800000002', '', '「逾期10分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222FUF]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', 'SMdc8ab4821b43282541c1d282db1b1096', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222GC5', 'email', 'head', 'head@example.org', '[2026-000001] 逾期10分钟：东山镇 东山村山体滑坡', '逾期10分钟

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
消息编号 M222GC5 · 审计日志 31 40fa158dd34c29f4
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:40:00.000000', '2026-11-21 19:42:00.000000', 1, '', '2026-11-21 19:40:00.000000', '2.0.0 Ok: queued as 7', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222HY8', 'sms', 'group', '+8613800000004', '', '「逾期15分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222HY8]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', 'SMc7ca8687b400bd6fc49256b22cfc0e52', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222JKM', 'email', 'group', 'group@example.org', '[2026-000001] 逾期15分钟：东山镇 东山村山体滑坡', '逾期15分钟

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
消息编号 M222JKM · 审计日志 36 fb70b26b6588936d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', '2.0.0 Ok: queued as 8', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222KLZ', 'sms', 'leader', '+8613800000003', '', '「逾期15分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222KLZ]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', 'SMdef0b8fb2a6d60f1a9778e90ea37b954', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222LEX', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期15分钟：东山镇 东山村山体滑坡', '逾期15分钟

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
消息编号 M222LEX · 审计日志 36 fb70b26b6588936d
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:45:00.000000', '2026-11-21 19:47:00.000000', 1, '', '2026-11-21 19:45:00.000000', '2.0.0 Ok: queued as 9', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222M2R', 'sms', 'duty', '+8613800000001', '', '「逾期20分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222M2R]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', 'SM7b48278d67429bcecbd48ec5dee86db4', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222NGT', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期20分钟：东山镇 东山村山体滑坡', '逾期20分钟

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
消息编号 M222NGT · 审计日志 41 1afd90abaf8d685c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', '2.0.0 Ok: queued as A', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222PRF', 'sms', 'head', '+8613800000002', '', '「逾期20分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222PRF]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', 'SM5296ac8515deb64cc296ab5d0b032aaa', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222QRT', 'email', 'head', 'head@example.org', '[2026-000001] 逾期20分钟：东山镇 东山村山体滑坡', '逾期20分钟

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
消息编号 M222QRT · 审计日志 41 1afd90abaf8d685c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:50:00.000000', '2026-11-21 19:52:00.000000', 1, '', '2026-11-21 19:50:00.000000', '2.0.0 Ok: queued as B', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222RNW', 'sms', 'group', '+8613800000004', '', '「逾期25分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222RNW]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', 'SMd9eee584aa34e10f02672f6750dd0d9f', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222SV7', 'email', 'group', 'group@example.org', '[2026-000001] 逾期25分钟：东山镇 东山村山体滑坡', '逾期25分钟

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
消息编号 M222SV7 · 审计日志 46 418764b0e0036917
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', '2.0.0 Ok: queued as C', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222T4Q', 'sms', 'leader', '+8613800000003', '', '「逾期25分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222T4Q]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', 'SM0095e61e99a929de767ff58cea9a9479', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222UUY', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期25分钟：东山镇 东山村山体滑坡', '逾期25分钟

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
消息编号 M222UUY · 审计日志 46 418764b0e0036917
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:55:00.000000', '2026-11-21 19:57:00.000000', 1, '', '2026-11-21 19:55:00.000000', '2.0.0 Ok: queued as D', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222V3P', 'sms', 'duty', '+8613800000001', '', '「逾期30分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222V3P]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', 'SMcc1d1dfdc2c2849e4cb62325c91b33fe', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222WHJ', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期30分钟：东山镇 东山村山体滑坡', '逾期30分钟

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
消息编号 M222WHJ · 审计日志 51 e867ddd4ff3a741f
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', '2.0.0 Ok: queued as E', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222XYG', 'sms', 'head', '+8613800000002', '', '「逾期30分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222XYG]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', 'SM72dd02ab8aeb2ab181c79e2ccb132744', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222YJ8', 'email', 'head', 'head@example.org', '[2026-000001] 逾期30分钟：东山镇 东山村山体滑坡', '逾期30分钟

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
消息编号 M222YJ8 · 审计日志 51 e867ddd4ff3a741f
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:00:00.000000', '2026-11-21 20:02:00.000000', 1, '', '2026-11-21 20:00:00.000000', '2.0.0 Ok: queued as F', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M222ZE4', 'sms', 'group', '+8613800000004', '', '「逾期35分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M222ZE4]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', 'SM10d7adeb01133277d0fb82cadc557caf', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2232J9', 'email', 'group', 'group@example.org', '[2026-000001] 逾期35分钟：东山镇 东山村山体滑坡', '逾期35分钟

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
消息编号 M2232J9 · 审计日志 56 8b007902df0a737e
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', '2.0.0 Ok: queued as 10', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2233FT', 'sms', 'leader', '+8613800000003', '', '「逾期35分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2233FT]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', 'SM26e52359e37d37b34ada7913176115ac', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2234NU', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期35分钟：东山镇 东山村山体滑坡', '逾期35分钟

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
消息编号 M2234NU · 审计日志 56 8b007902df0a737e
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 20:07:00.000000', 1, '', '2026-11-21 20:05:00.000000', '2.0.0 Ok: queued as 11', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2235US', 'sms', 'duty', '+8613800000001', '', '「逾期40分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2235US]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', 'SM4153daab9c18a486f5f340698477b265', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2236ZX', 'email', 'duty', 'duty@example.org', '[2026-000001] 逾期40分钟：东山镇 东山村山体滑坡', '逾期40分钟

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
消息编号 M2236ZX · 审计日志 61 016d4721ec925888
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', '2.0.0 Ok: queued as 12', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2237TB', 'sms', 'head', '+8613800000002', '', '「逾期40分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2237TB]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', 'SMdf5ee853dcedc4d310997b2b44757c35', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2238NP', 'email', 'head', 'head@example.org', '[2026-000001] 逾期40分钟：东山镇 东山村山体滑坡', '逾期40分钟

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
消息编号 M2238NP · 审计日志 61 016d4721ec925888
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:10:00.000000', '2026-11-21 20:12:00.000000', 1, '', '2026-11-21 20:10:00.000000', '2.0.0 Ok: queued as 13', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M2239H2', 'sms', 'group', '+8613800000004', '', '「逾期45分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M2239H2]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM247b7272b3a2f7d584e19b082da3a586', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223AWJ', 'email', 'group', 'group@example.org', '[2026-000001] 逾期45分钟：东山镇 东山村山体滑坡', '逾期45分钟

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
消息编号 M223AWJ · 审计日志 66 ac4fc29884bc8216
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 14', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223BZS', 'sms', 'leader', '+8613800000003', '', '「逾期45分钟」东山镇 2026-000001 东山村山体滑坡。紧急信息文字报告应于11-22 03:30+08:00前报送。尚缺：信息来源、事发时间、起因、性质等14项。请立即补报。 [M223BZS]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM0897a3e42a0d6ebdf80bcc0560abee54', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223C3Y', 'email', 'leader', 'leader@example.org', '[2026-000001] 逾期45分钟：东山镇 东山村山体滑坡', '逾期45分钟

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
消息编号 M223C3Y · 审计日志 66 ac4fc29884bc8216
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 15', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223DAG', 'sms', 'duty', '+8613800000001', '', '「还剩20分钟」西河镇 2026-000003 学校食物中毒。特别紧急信息文字报告应于11-22 04:35+08:00前报送。尚缺：信息来源、事发时间、事发地点、起因等15项。请按时报送。 [M223DAG]', '2026-000003', 'xihe', '["2026-000003"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM724b52d4b8f493fb21fa95efe95b923a', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223EPD', 'email', 'duty', 'duty@example.org', '[2026-000003] 还剩20分钟：西河镇 学校食物中毒', '还剩20分钟

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
消息编号 M223EPD · 审计日志 66 ac4fc29884bc8216
', '2026-000003', 'xihe', '["2026-000003"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 16', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223FAM', 'sms', 'duty', '+8613800000001', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223FAM]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMe2a280c61b6b4f889a78a6f70fbaabe6', 1, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223GLK', 'email', 'duty', 'duty@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223GLK · 审计日志 74 c34943d23cc67a7c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 17', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223HEB', 'sms', 'head', '+8613800000002', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223HEB]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM42a2d2f2cd385f14ed9265fcb1f5d242', 1, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223JM3', 'email', 'head', 'head@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223JM3 · 审计日志 74 c34943d23cc67a7c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 18', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223KUY', 'sms', 'leader', '+8613800000003', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223KUY]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMe1786c14fc431ea03e512992ab27710a', 1, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223L25', 'email', 'leader', 'leader@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223L25 · 审计日志 74 c34943d23cc67a7c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 19', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223M6E', 'sms', 'group', '+8613800000004', '', '「催报解除」东山镇 2026-000001 东山村山体滑坡。所催报告已收到或事件已办结，无需再报。 [M223M6E]', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SMd6565b5a9c994c48e8e18e98de12c1fd', 1, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223N5K', 'email', 'group', 'group@example.org', '[2026-000001] 催报解除：东山镇 东山村山体滑坡', '催报解除

事件编号：2026-000001
单位：东山镇
事件标题：东山村山体滑坡
紧急信息文字报告：应于2026-11-22 03:28:00+08:00前报送

所催报告已收到或事件已办结，无需再报。

-- 
消息编号 M223N5K · 审计日志 74 c34943d23cc67a7c
', '2026-000001', 'dongshan', '["2026-000001"]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1A', 0, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223PWJ', 'sms', 'office', '+8613800000005', '', '「来件无法识别，已存档」Q2026-000001 没有字段“nonsense”。请查看并人工录入：incidentd quarantine show Q2026-000001 [M223PWJ]', '', '', '[]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', 'SM3c9365172bf26efb544def7183284c99', 2, '');
INSERT INTO message (reference, channel, person, address, subject, body, thread, unit, incidents, state, created_at, due_at, first_attempt_at, next_attempt_at, attempts, claimed_by, sent_at, provider_id, segments, error) VALUES ('M223QDE', 'email', 'office', 'office@example.org', '[Q2026-000001] 来件无法识别，已存档：没有字段“nonsense”', '来件无法识别，已存档

存档编号：Q2026-000001
原因：没有字段“nonsense”

请查看并人工录入：incidentd quarantine show Q2026-000001

-- 
消息编号 M223QDE · 审计日志 90 80e9fb5335ad2b55
', '', '', '[]', 'sent', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', '2026-11-21 20:17:00.000000', 1, '', '2026-11-21 20:15:00.000000', '2.0.0 Ok: queued as 1B', 0, '');
INSERT INTO api_key (id, kind, role, unit, name, digest, created_at, created_by, revoked_at) VALUES ('d22nwqrk', 'token', 'office', '', 'office in the story', '9862b04fbb11ce915c235860ae7c6bf7c774e8ed747a8a82be4e6990f6fad24c', '2026-11-21 20:15:00.000000', 'test', NULL);
INSERT INTO api_key (id, kind, role, unit, name, digest, created_at, created_by, revoked_at) VALUES ('zh4pyave', 'hook', 'office', '', 'platform', '', '2026-11-21 19:00:00.000000', 'test', NULL);
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (1, '2026-11-21 19:00:00.000000', 'store.migrated', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"after":"0001","before":""},"incident":"","kind":"store.migrated","seq":1,"unit":""}', '0000000000000000000000000000000000000000000000000000000000000000', '374dc69a41f9fda86f47bb5e5e0d6d46e77ce209656e16af1f38a03cabbec5bc');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (2, '2026-11-21 19:00:00.000000', 'service.started', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"node":"vm:26934bd3","version":"0.1.0"},"incident":"","kind":"service.started","seq":2,"unit":""}', '374dc69a41f9fda86f47bb5e5e0d6d46e77ce209656e16af1f38a03cabbec5bc', 'ca71910b5a86e724678dc0354c4926463c7ae557c8bcd95116c726df8c14a38b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (3, '2026-11-21 19:00:00.000000', 'policy.loaded', 'system', '', '', '{"actor":"system","at":"2026-11-21T19:00:00.000000Z","data":{"directory":"42125760f250b9a7c8289a3fdaec561f83afae1a4ae859b51036a3b3d8025b65","policy":"c30f694b64a9032eb266e8e01de347d918759818c85207343a84a5d7183279d0"},"incident":"","kind":"policy.loaded","seq":3,"unit":""}', 'ca71910b5a86e724678dc0354c4926463c7ae557c8bcd95116c726df8c14a38b', '1c1646cfced0889f39723ebb501194c85fe96631655d7d74ac7620bc78c9e29f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (4, '2026-11-21 19:00:00.000000', 'key.created', 'test', '', '', '{"actor":"test","at":"2026-11-21T19:00:00.000000Z","data":{"key":"zh4pyave","key_kind":"hook","role":"office"},"incident":"","kind":"key.created","seq":4,"unit":""}', '1c1646cfced0889f39723ebb501194c85fe96631655d7d74ac7620bc78c9e29f', '82d2cb20e639a305716ef143c7386d4b3f13242f5a4de8ebaf659d4032114231');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (5, '2026-11-21 19:00:00.000000', 'incident.opened', 'key:zh4pyave', 'dongshan', '2026-000001', '{"actor":"key:zh4pyave","at":"2026-11-21T19:00:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000001","kind":"incident.opened","seq":5,"unit":"dongshan"}', '82d2cb20e639a305716ef143c7386d4b3f13242f5a4de8ebaf659d4032114231', 'bd379c0848575c1b0f3786514a581a412493f0ffba5244fbd4b1cd5c65ea0299');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (6, '2026-11-21 19:00:00.000000', 'report.received', 'key:zh4pyave', 'dongshan', '2026-000001', '{"actor":"key:zh4pyave","at":"2026-11-21T19:00:00.000000Z","data":{"arrived_at":"2026-11-21T19:00:00+00:00","counts_at":"2026-11-21T19:00:00+00:00","idempotency_key":"9cd2bcd2da6fb2693fa541fb43bf4fec229fa47bcd0218360e91f054e9d76432","kind":"initial","missing":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"d5b6c229c5b0d70e218fd34035a61fc8062136af12763790b7ca0f9e0bee9c3c","report":"2026-000001-01"},"incident":"2026-000001","kind":"report.received","seq":6,"unit":"dongshan"}', 'bd379c0848575c1b0f3786514a581a412493f0ffba5244fbd4b1cd5c65ea0299', '0641eadbc8d8a9019e8008c621eea0a6bb66d97427207007ecad880c5fd44454');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (7, '2026-11-21 19:00:00.000000', 'clock.started', 'key:zh4pyave', 'dongshan', '2026-000001', '{"actor":"key:zh4pyave","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:00:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:30:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000001","kind":"clock.started","seq":7,"unit":"dongshan"}', '0641eadbc8d8a9019e8008c621eea0a6bb66d97427207007ecad880c5fd44454', '3a3206702960e091bc15aa68dde654ada24c05c6b28420c3fc567a692e3f0b8d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (8, '2026-11-21 19:00:00.000000', 'incident.opened', 'key:zh4pyave', 'xihe', '2026-000002', '{"actor":"key:zh4pyave","at":"2026-11-21T19:00:00.000000Z","data":{"category":"","class":"urgent","grade":""},"incident":"2026-000002","kind":"incident.opened","seq":8,"unit":"xihe"}', '3a3206702960e091bc15aa68dde654ada24c05c6b28420c3fc567a692e3f0b8d', 'd5b3c662ba5babf1f82548819c47578f7f0c2b13f571274282cc458011c20526');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (9, '2026-11-21 19:00:00.000000', 'report.received', 'key:zh4pyave', 'xihe', '2026-000002', '{"actor":"key:zh4pyave","at":"2026-11-21T19:00:00.000000Z","data":{"arrived_at":"2026-11-21T19:00:00+00:00","counts_at":"2026-11-21T19:00:00+00:00","idempotency_key":"21e38214b5746fb34e7777665d33297517d5bb0bfa983f1202d1c3e8f4e80697","kind":"initial","missing":[],"raw":"5f8dd942b868df1c348ca98274c319c568cff2cc508155670d0041a6434d30e1","report":"2026-000002-01"},"incident":"2026-000002","kind":"report.received","seq":9,"unit":"xihe"}', 'd5b3c662ba5babf1f82548819c47578f7f0c2b13f571274282cc458011c20526', 'b1155cc700a853f0a606318fec03079017716607af100843fb75d1af7cb4e608');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (10, '2026-11-21 19:00:00.000000', 'clock.started', 'key:zh4pyave', 'xihe', '2026-000002', '{"actor":"key:zh4pyave","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","occurrence":0,"reason":"counts from ''occurred''"},"incident":"2026-000002","kind":"clock.started","seq":10,"unit":"xihe"}', 'b1155cc700a853f0a606318fec03079017716607af100843fb75d1af7cb4e608', 'cb9cf10420cb48695b1fa0388e8431456c94d3ab3afe36bfdea910e86fd4704e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (11, '2026-11-21 19:00:00.000000', 'clock.stopped', 'key:zh4pyave', 'xihe', '2026-000002', '{"actor":"key:zh4pyave","at":"2026-11-21T19:00:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","late_seconds":0,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T19:00:00+00:00"},"incident":"2026-000002","kind":"clock.stopped","seq":11,"unit":"xihe"}', 'cb9cf10420cb48695b1fa0388e8431456c94d3ab3afe36bfdea910e86fd4704e', '82811383b0f8b1c4775682c3a3169d95cc0c8e12717ec1ab681760a865af6cab');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (12, '2026-11-21 19:20:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:20:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M2223BA","person":"duty","reason":"step 1","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M2224HY","person":"duty","reason":"step 1","role":"duty_officer"}]},"incident":"2026-000001","kind":"notice.decided","seq":12,"unit":"dongshan"}', '82811383b0f8b1c4775682c3a3169d95cc0c8e12717ec1ab681760a865af6cab', '69086112b36e9afbf0be86712140f5474ccefd977e80140de32b8681072c00cc');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (13, '2026-11-21 19:20:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:20:00.000000Z","data":{"at":"2026-11-21T19:20:00+00:00","attempt":1,"message":"M2224HY","provider_id":"2.0.0 Ok: queued as 1"},"incident":"2026-000001","kind":"message.sent","seq":13,"unit":"dongshan"}', '69086112b36e9afbf0be86712140f5474ccefd977e80140de32b8681072c00cc', '2fb2f5785e45a131fa7044e614d355fbd5384a458b91c4ae0f3fc4e7054b22f4');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (14, '2026-11-21 19:20:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:20:00.000000Z","data":{"at":"2026-11-21T19:20:00+00:00","attempt":1,"message":"M2223BA","provider_id":"SMc1ac4c2c05963bac45df1cff0a0155ac","segments":2},"incident":"2026-000001","kind":"message.sent","seq":14,"unit":"dongshan"}', '2fb2f5785e45a131fa7044e614d355fbd5384a458b91c4ae0f3fc4e7054b22f4', 'a967f74b4f9ff465b4aea2a42564812829e778de05f4df73f1b90045d4a2f747');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (15, '2026-11-21 19:25:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:25:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M2225UW","person":"duty","reason":"step 2","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M2226BG","person":"duty","reason":"step 2","role":"duty_officer"}]},"incident":"2026-000001","kind":"notice.decided","seq":15,"unit":"dongshan"}', 'a967f74b4f9ff465b4aea2a42564812829e778de05f4df73f1b90045d4a2f747', 'a75076022e81fcb7cf1f79c4c7c190d3a4e30b09a366360ba001456a5a6aa005');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (16, '2026-11-21 19:25:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:25:00.000000Z","data":{"at":"2026-11-21T19:25:00+00:00","attempt":1,"message":"M2225UW","provider_id":"SM9acb2823e3b5f2bbf577442659ad1bdf","segments":2},"incident":"2026-000001","kind":"message.sent","seq":16,"unit":"dongshan"}', 'a75076022e81fcb7cf1f79c4c7c190d3a4e30b09a366360ba001456a5a6aa005', 'da7e4e0d77e7192ff3f60d28072e6ea0b4e2799760857f64bca889f2e49fcbf7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (17, '2026-11-21 19:25:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:25:00.000000Z","data":{"at":"2026-11-21T19:25:00+00:00","attempt":1,"message":"M2226BG","provider_id":"2.0.0 Ok: queued as 2"},"incident":"2026-000001","kind":"message.sent","seq":17,"unit":"dongshan"}', 'da7e4e0d77e7192ff3f60d28072e6ea0b4e2799760857f64bca889f2e49fcbf7', 'eaf8eebdce0f4c8d869c3ef5c1326a4c2cdcfee5c097fecdc35d22123bc57626');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (18, '2026-11-21 19:30:00.000000', 'clock.ran_out', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:30:00.000000Z","data":{"clock":"urgent-text","due_at":"2026-11-21T19:30:00+00:00","noticed_seconds_late":0,"occurrence":0},"incident":"2026-000001","kind":"clock.ran_out","seq":18,"unit":"dongshan"}', 'eaf8eebdce0f4c8d869c3ef5c1326a4c2cdcfee5c097fecdc35d22123bc57626', '6ab5f57ce51e0ab20d9c4f1c3309d16fe3bcf61935e80a9f55edd0b7b05a66cd');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (19, '2026-11-21 19:30:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:30:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M22275P","person":"duty","reason":"step 3","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M2228TF","person":"duty","reason":"step 3","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222985","person":"head","reason":"step 3","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222AEN","person":"head","reason":"step 3","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":19,"unit":"dongshan"}', '6ab5f57ce51e0ab20d9c4f1c3309d16fe3bcf61935e80a9f55edd0b7b05a66cd', '412eb63c522f9ecec7f5354c19531add8fb96022f18c49e92f12900c7f193d5f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (20, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M22275P","provider_id":"SMd1f7fee0dbb653de3b8d399e7ae19fd0","segments":2},"incident":"2026-000001","kind":"message.sent","seq":20,"unit":"dongshan"}', '412eb63c522f9ecec7f5354c19531add8fb96022f18c49e92f12900c7f193d5f', '18aaa7fd7b60dd828d21cb68e10c3e75202253bf7584befde83a51d30829396a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (21, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M222985","provider_id":"SM658d05a9f62211090ef05a411034411f","segments":2},"incident":"2026-000001","kind":"message.sent","seq":21,"unit":"dongshan"}', '18aaa7fd7b60dd828d21cb68e10c3e75202253bf7584befde83a51d30829396a', 'b5432a8bdcda847a07783ad676e6aff65503f529ec53da24c20554e8be8c5d3a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (22, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M2228TF","provider_id":"2.0.0 Ok: queued as 3"},"incident":"2026-000001","kind":"message.sent","seq":22,"unit":"dongshan"}', 'b5432a8bdcda847a07783ad676e6aff65503f529ec53da24c20554e8be8c5d3a', 'a1a011ac2f88e1d67a5741e89d439cfa6a3a232a19ad2fb41b09729469749912');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (23, '2026-11-21 19:30:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:30:00.000000Z","data":{"at":"2026-11-21T19:30:00+00:00","attempt":1,"message":"M222AEN","provider_id":"2.0.0 Ok: queued as 4"},"incident":"2026-000001","kind":"message.sent","seq":23,"unit":"dongshan"}', 'a1a011ac2f88e1d67a5741e89d439cfa6a3a232a19ad2fb41b09729469749912', '13d507c57a8fe852969515e7d9ffbf4e6d0760669ca7517fc3060253c006a85d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (24, '2026-11-21 19:35:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:35:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222BTE","person":"leader","reason":"step 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222C7D","person":"leader","reason":"step 4","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":24,"unit":"dongshan"}', '13d507c57a8fe852969515e7d9ffbf4e6d0760669ca7517fc3060253c006a85d', '6b0883e00a148cf021e7400d57af21d541ad0ab69d44e4a7cbbb6929be73a903');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (25, '2026-11-21 19:35:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:35:00.000000Z","data":{"at":"2026-11-21T19:35:00+00:00","attempt":1,"message":"M222BTE","provider_id":"SM7e6a769a51de806fa53e8da174d16ae7","segments":2},"incident":"2026-000001","kind":"message.sent","seq":25,"unit":"dongshan"}', '6b0883e00a148cf021e7400d57af21d541ad0ab69d44e4a7cbbb6929be73a903', 'd6f67677579c0e09f0a7103d680226be90a1ad82ae0b152f8cbc737b64ed4552');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (26, '2026-11-21 19:35:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:35:00.000000Z","data":{"at":"2026-11-21T19:35:00+00:00","attempt":1,"message":"M222C7D","provider_id":"2.0.0 Ok: queued as 5"},"incident":"2026-000001","kind":"message.sent","seq":26,"unit":"dongshan"}', 'd6f67677579c0e09f0a7103d680226be90a1ad82ae0b152f8cbc737b64ed4552', '9ae43c9d545684ec58b69127646a1c4b8bfa1aff250da27d8f1b9c95f5358167');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (27, '2026-11-21 19:35:00.000000', 'incident.opened', 'key:zh4pyave', 'xihe', '2026-000003', '{"actor":"key:zh4pyave","at":"2026-11-21T19:35:00.000000Z","data":{"category":"","class":"critical","grade":""},"incident":"2026-000003","kind":"incident.opened","seq":27,"unit":"xihe"}', '9ae43c9d545684ec58b69127646a1c4b8bfa1aff250da27d8f1b9c95f5358167', '08bb6ca3302eaa2fa955098460d4c5a28a6076da29add6d17a2ee23918a242e5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (28, '2026-11-21 19:35:00.000000', 'report.received', 'key:zh4pyave', 'xihe', '2026-000003', '{"actor":"key:zh4pyave","at":"2026-11-21T19:35:00.000000Z","data":{"arrived_at":"2026-11-21T19:35:00+00:00","counts_at":"2026-11-21T19:35:00+00:00","idempotency_key":"c79b0f8e32ddc08a4a04e4554b8cb82e494611151c5462553fcf788403ed3517","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"raw":"51a33fbc8c0bc9d9249d6b534a21c24b2eef54e2a36d3dcc10c4e7d4c4120554","report":"2026-000003-01"},"incident":"2026-000003","kind":"report.received","seq":28,"unit":"xihe"}', '08bb6ca3302eaa2fa955098460d4c5a28a6076da29add6d17a2ee23918a242e5', 'b1e353d01b4ebc7a5f8598e6e1455555d2583b1d46ffd6d598c9cd4121f27ffc');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (29, '2026-11-21 19:35:00.000000', 'clock.started', 'key:zh4pyave', 'xihe', '2026-000003', '{"actor":"key:zh4pyave","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-phone","due_at":"2026-11-21T20:05:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000003","kind":"clock.started","seq":29,"unit":"xihe"}', 'b1e353d01b4ebc7a5f8598e6e1455555d2583b1d46ffd6d598c9cd4121f27ffc', 'fd180bb91e99b361813a2ccc661a93679e9b0497cb4f7813a6a34d699f516485');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (30, '2026-11-21 19:35:00.000000', 'clock.stopped', 'key:zh4pyave', 'xihe', '2026-000003', '{"actor":"key:zh4pyave","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-phone","due_at":"2026-11-21T20:05:00+00:00","late_seconds":0,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T19:35:00+00:00"},"incident":"2026-000003","kind":"clock.stopped","seq":30,"unit":"xihe"}', 'fd180bb91e99b361813a2ccc661a93679e9b0497cb4f7813a6a34d699f516485', '24d3724b8e215e3f6be846b0041293d9b66f731e6f3d682bd24e5197c06b8295');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (31, '2026-11-21 19:35:00.000000', 'clock.started', 'key:zh4pyave', 'xihe', '2026-000003', '{"actor":"key:zh4pyave","at":"2026-11-21T19:35:00.000000Z","data":{"anchor":"submitted","anchor_at":"2026-11-21T19:35:00+00:00","clock":"critical-text","due_at":"2026-11-21T20:35:00+00:00","occurrence":0,"reason":"counts from ''submitted''"},"incident":"2026-000003","kind":"clock.started","seq":31,"unit":"xihe"}', '24d3724b8e215e3f6be846b0041293d9b66f731e6f3d682bd24e5197c06b8295', '40fa158dd34c29f44f023c9a0697041438eec3b3643c74ed08136c2fd86d47a1');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (32, '2026-11-21 19:40:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:40:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222DXX","person":"duty","reason":"step 3, repeat 1","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222E6E","person":"duty","reason":"step 3, repeat 1","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222FUF","person":"head","reason":"step 3, repeat 1","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222GC5","person":"head","reason":"step 3, repeat 1","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":32,"unit":"dongshan"}', '40fa158dd34c29f44f023c9a0697041438eec3b3643c74ed08136c2fd86d47a1', '13b7f0757aaa496c8e82cb851a009ed72c752935fa065af48eaac54137300e33');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (33, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222DXX","provider_id":"SMf318a9e28b37ed9324061b5af92ce3cb","segments":2},"incident":"2026-000001","kind":"message.sent","seq":33,"unit":"dongshan"}', '13b7f0757aaa496c8e82cb851a009ed72c752935fa065af48eaac54137300e33', 'b7fbe8db18b15461c1158b2319c732c17e888751931444d5804bdfdd6a460f4a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (34, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222FUF","provider_id":"SMdc8ab4821b43282541c1d282db1b1096","segments":2},"incident":"2026-000001","kind":"message.sent","seq":34,"unit":"dongshan"}', 'b7fbe8db18b15461c1158b2319c732c17e888751931444d5804bdfdd6a460f4a', '8b261308b63ae6edcc3f9552f4bc7d1bcc98564494a4a65da1250d028cc12047');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (35, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222E6E","provider_id":"2.0.0 Ok: queued as 6"},"incident":"2026-000001","kind":"message.sent","seq":35,"unit":"dongshan"}', '8b261308b63ae6edcc3f9552f4bc7d1bcc98564494a4a65da1250d028cc12047', '113638e1b67b8f4ca2de0a59211cb7163f83643e9423f447575318eaf6b1a77e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (36, '2026-11-21 19:40:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:40:00.000000Z","data":{"at":"2026-11-21T19:40:00+00:00","attempt":1,"message":"M222GC5","provider_id":"2.0.0 Ok: queued as 7"},"incident":"2026-000001","kind":"message.sent","seq":36,"unit":"dongshan"}', '113638e1b67b8f4ca2de0a59211cb7163f83643e9423f447575318eaf6b1a77e', 'fb70b26b6588936d34cc783097fdeda3e39a5219614cfd168a313cbb33420014');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (37, '2026-11-21 19:45:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:45:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222HY8","person":"group","reason":"step 5","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M222JKM","person":"group","reason":"step 5","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M222KLZ","person":"leader","reason":"step 4, repeat 1","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222LEX","person":"leader","reason":"step 4, repeat 1","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":37,"unit":"dongshan"}', 'fb70b26b6588936d34cc783097fdeda3e39a5219614cfd168a313cbb33420014', 'd9f37549f592326fe2703a38238855df810b2567e728685043faa9904b429e0a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (38, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222HY8","provider_id":"SMc7ca8687b400bd6fc49256b22cfc0e52","segments":2},"incident":"2026-000001","kind":"message.sent","seq":38,"unit":"dongshan"}', 'd9f37549f592326fe2703a38238855df810b2567e728685043faa9904b429e0a', '25433ace63040ac5633ffcf9af4a679093024777ac25e6ed683a71f01b53216f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (39, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222KLZ","provider_id":"SMdef0b8fb2a6d60f1a9778e90ea37b954","segments":2},"incident":"2026-000001","kind":"message.sent","seq":39,"unit":"dongshan"}', '25433ace63040ac5633ffcf9af4a679093024777ac25e6ed683a71f01b53216f', 'fca95fcade94345e2e5504a1a4236e0816074af7cc26f6ec3bc44228b43acebb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (40, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222JKM","provider_id":"2.0.0 Ok: queued as 8"},"incident":"2026-000001","kind":"message.sent","seq":40,"unit":"dongshan"}', 'fca95fcade94345e2e5504a1a4236e0816074af7cc26f6ec3bc44228b43acebb', 'bc0fdea27b4c6ebed8c0c001f5d06c6827a35d87a1dffdf6d1166a189a469ea0');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (41, '2026-11-21 19:45:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:45:00.000000Z","data":{"at":"2026-11-21T19:45:00+00:00","attempt":1,"message":"M222LEX","provider_id":"2.0.0 Ok: queued as 9"},"incident":"2026-000001","kind":"message.sent","seq":41,"unit":"dongshan"}', 'bc0fdea27b4c6ebed8c0c001f5d06c6827a35d87a1dffdf6d1166a189a469ea0', '1afd90abaf8d685c4d4ca5835033e1c9739edb90ef4ae26295125c6add2e976c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (42, '2026-11-21 19:50:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:50:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222M2R","person":"duty","reason":"step 3, repeat 2","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222NGT","person":"duty","reason":"step 3, repeat 2","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222PRF","person":"head","reason":"step 3, repeat 2","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222QRT","person":"head","reason":"step 3, repeat 2","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":42,"unit":"dongshan"}', '1afd90abaf8d685c4d4ca5835033e1c9739edb90ef4ae26295125c6add2e976c', 'cd4058531560517e7e993ed63190c309abf19480cd8cce837f1bed40cc56558d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (43, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222M2R","provider_id":"SM7b48278d67429bcecbd48ec5dee86db4","segments":2},"incident":"2026-000001","kind":"message.sent","seq":43,"unit":"dongshan"}', 'cd4058531560517e7e993ed63190c309abf19480cd8cce837f1bed40cc56558d', '81fb762865464dee23468c2a9b26059553025f0a09e84eee345f5beb98f8363b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (44, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222PRF","provider_id":"SM5296ac8515deb64cc296ab5d0b032aaa","segments":2},"incident":"2026-000001","kind":"message.sent","seq":44,"unit":"dongshan"}', '81fb762865464dee23468c2a9b26059553025f0a09e84eee345f5beb98f8363b', '7cf6e86bce63d36225830b49ec33e8c2cdff0194259e34c7919cb912e9eaf383');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (45, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222NGT","provider_id":"2.0.0 Ok: queued as A"},"incident":"2026-000001","kind":"message.sent","seq":45,"unit":"dongshan"}', '7cf6e86bce63d36225830b49ec33e8c2cdff0194259e34c7919cb912e9eaf383', 'e8b3dda28820140e9d0f66daecc75773cbe223de439fa6fb4bf2cd090dd73cc5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (46, '2026-11-21 19:50:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:50:00.000000Z","data":{"at":"2026-11-21T19:50:00+00:00","attempt":1,"message":"M222QRT","provider_id":"2.0.0 Ok: queued as B"},"incident":"2026-000001","kind":"message.sent","seq":46,"unit":"dongshan"}', 'e8b3dda28820140e9d0f66daecc75773cbe223de439fa6fb4bf2cd090dd73cc5', '418764b0e0036917c5d60404238f451203f987e840ef89669274b82a4d353782');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (47, '2026-11-21 19:55:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T19:55:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222RNW","person":"group","reason":"step 5, repeat 1","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M222SV7","person":"group","reason":"step 5, repeat 1","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M222T4Q","person":"leader","reason":"step 4, repeat 2","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M222UUY","person":"leader","reason":"step 4, repeat 2","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":47,"unit":"dongshan"}', '418764b0e0036917c5d60404238f451203f987e840ef89669274b82a4d353782', '2ea99e3def459e29b9d483ebff3273335cdfc9f7189b5d227bf2e63694a95c59');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (48, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222RNW","provider_id":"SMd9eee584aa34e10f02672f6750dd0d9f","segments":2},"incident":"2026-000001","kind":"message.sent","seq":48,"unit":"dongshan"}', '2ea99e3def459e29b9d483ebff3273335cdfc9f7189b5d227bf2e63694a95c59', 'bb93c862ef151fa4bc948211c578fb9eb462233468b0ba2f4b1ab49f8d126c22');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (49, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222T4Q","provider_id":"SM0095e61e99a929de767ff58cea9a9479","segments":2},"incident":"2026-000001","kind":"message.sent","seq":49,"unit":"dongshan"}', 'bb93c862ef151fa4bc948211c578fb9eb462233468b0ba2f4b1ab49f8d126c22', '46585fa5ccec7feff4e92dc2ca32b0fcac09e7a19fc692d8e907afec3c9f4939');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (50, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222SV7","provider_id":"2.0.0 Ok: queued as C"},"incident":"2026-000001","kind":"message.sent","seq":50,"unit":"dongshan"}', '46585fa5ccec7feff4e92dc2ca32b0fcac09e7a19fc692d8e907afec3c9f4939', '856f9f979539122be78f1a7a92c616d0393c177b47550fa5bb8a1114654ac12e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (51, '2026-11-21 19:55:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T19:55:00.000000Z","data":{"at":"2026-11-21T19:55:00+00:00","attempt":1,"message":"M222UUY","provider_id":"2.0.0 Ok: queued as D"},"incident":"2026-000001","kind":"message.sent","seq":51,"unit":"dongshan"}', '856f9f979539122be78f1a7a92c616d0393c177b47550fa5bb8a1114654ac12e', 'e867ddd4ff3a741ff0a3922e876279c873346f350d6eba9a18dad12ed86beac3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (52, '2026-11-21 20:00:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:00:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222V3P","person":"duty","reason":"step 3, repeat 3","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M222WHJ","person":"duty","reason":"step 3, repeat 3","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M222XYG","person":"head","reason":"step 3, repeat 3","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M222YJ8","person":"head","reason":"step 3, repeat 3","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":52,"unit":"dongshan"}', 'e867ddd4ff3a741ff0a3922e876279c873346f350d6eba9a18dad12ed86beac3', 'dc568934ec863196293e554181677dd6f3ecd9b7eccff6f0a8444985b310c6ac');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (53, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222V3P","provider_id":"SMcc1d1dfdc2c2849e4cb62325c91b33fe","segments":2},"incident":"2026-000001","kind":"message.sent","seq":53,"unit":"dongshan"}', 'dc568934ec863196293e554181677dd6f3ecd9b7eccff6f0a8444985b310c6ac', '63bd25610870a6e62c45198c80227f61e52e867a1412e5b88b262a0a5933b0d5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (54, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222XYG","provider_id":"SM72dd02ab8aeb2ab181c79e2ccb132744","segments":2},"incident":"2026-000001","kind":"message.sent","seq":54,"unit":"dongshan"}', '63bd25610870a6e62c45198c80227f61e52e867a1412e5b88b262a0a5933b0d5', '4a0df9a3cc94debf063f3a7093bfb7f00cbbe9bc126633373823657bc6dcb749');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (55, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222WHJ","provider_id":"2.0.0 Ok: queued as E"},"incident":"2026-000001","kind":"message.sent","seq":55,"unit":"dongshan"}', '4a0df9a3cc94debf063f3a7093bfb7f00cbbe9bc126633373823657bc6dcb749', 'd954a5e572e0bdb830aefbe4b42b78e9f64bb8f0db747708d22af3c945b7e31d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (56, '2026-11-21 20:00:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:00:00.000000Z","data":{"at":"2026-11-21T20:00:00+00:00","attempt":1,"message":"M222YJ8","provider_id":"2.0.0 Ok: queued as F"},"incident":"2026-000001","kind":"message.sent","seq":56,"unit":"dongshan"}', 'd954a5e572e0bdb830aefbe4b42b78e9f64bb8f0db747708d22af3c945b7e31d', '8b007902df0a737e704966945262a05f74b2ea843bf54342568bf7b055b7d271');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (57, '2026-11-21 20:05:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:05:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M222ZE4","person":"group","reason":"step 5, repeat 2","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M2232J9","person":"group","reason":"step 5, repeat 2","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M2233FT","person":"leader","reason":"step 4, repeat 3","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M2234NU","person":"leader","reason":"step 4, repeat 3","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":57,"unit":"dongshan"}', '8b007902df0a737e704966945262a05f74b2ea843bf54342568bf7b055b7d271', '3bf57a528debca20ce81d819c5092fb84ac3b5c0d4f5ee6ae8c24701e9cb88a5');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (58, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M222ZE4","provider_id":"SM10d7adeb01133277d0fb82cadc557caf","segments":2},"incident":"2026-000001","kind":"message.sent","seq":58,"unit":"dongshan"}', '3bf57a528debca20ce81d819c5092fb84ac3b5c0d4f5ee6ae8c24701e9cb88a5', '21be2412534452fb3f5c2c51a862e95e566db49bae5eb533f12e3e22765d5d35');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (59, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M2233FT","provider_id":"SM26e52359e37d37b34ada7913176115ac","segments":2},"incident":"2026-000001","kind":"message.sent","seq":59,"unit":"dongshan"}', '21be2412534452fb3f5c2c51a862e95e566db49bae5eb533f12e3e22765d5d35', '4cc87d81de0b8af4509fa442b9b030a2fcc034c81fe9fe03379cbdcb9b9feafa');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (60, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M2232J9","provider_id":"2.0.0 Ok: queued as 10"},"incident":"2026-000001","kind":"message.sent","seq":60,"unit":"dongshan"}', '4cc87d81de0b8af4509fa442b9b030a2fcc034c81fe9fe03379cbdcb9b9feafa', '549a34e0af184ed0fd8326d65162396e11d4b15a6bae2b6c705bbcb4a521ef0a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (61, '2026-11-21 20:05:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:05:00.000000Z","data":{"at":"2026-11-21T20:05:00+00:00","attempt":1,"message":"M2234NU","provider_id":"2.0.0 Ok: queued as 11"},"incident":"2026-000001","kind":"message.sent","seq":61,"unit":"dongshan"}', '549a34e0af184ed0fd8326d65162396e11d4b15a6bae2b6c705bbcb4a521ef0a', '016d4721ec9258883ae851aa29949e4cf86b8119ab6408a64d40b5a854860fdf');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (62, '2026-11-21 20:10:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:10:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2235US","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"email","kind":"overdue","message":"M2236ZX","person":"duty","reason":"step 3, repeat 4","role":"duty_officer"},{"channel":"sms","kind":"overdue","message":"M2237TB","person":"head","reason":"step 3, repeat 4","role":"unit_head"},{"channel":"email","kind":"overdue","message":"M2238NP","person":"head","reason":"step 3, repeat 4","role":"unit_head"}]},"incident":"2026-000001","kind":"notice.decided","seq":62,"unit":"dongshan"}', '016d4721ec9258883ae851aa29949e4cf86b8119ab6408a64d40b5a854860fdf', '63c7d86feb84b019edde52455e91e2a4113048b22e0ec609327fd5a8266c2adb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (63, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2235US","provider_id":"SM4153daab9c18a486f5f340698477b265","segments":2},"incident":"2026-000001","kind":"message.sent","seq":63,"unit":"dongshan"}', '63c7d86feb84b019edde52455e91e2a4113048b22e0ec609327fd5a8266c2adb', '2fe98fa597844931c5c2eda40b6189af0a1bb191db7c03760a2a3b5137d1368e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (64, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2237TB","provider_id":"SMdf5ee853dcedc4d310997b2b44757c35","segments":2},"incident":"2026-000001","kind":"message.sent","seq":64,"unit":"dongshan"}', '2fe98fa597844931c5c2eda40b6189af0a1bb191db7c03760a2a3b5137d1368e', 'cda40eda55784cfa7c76eb5bb6f579bf2303cee6424ad4d33339581a7de69e4a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (65, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2236ZX","provider_id":"2.0.0 Ok: queued as 12"},"incident":"2026-000001","kind":"message.sent","seq":65,"unit":"dongshan"}', 'cda40eda55784cfa7c76eb5bb6f579bf2303cee6424ad4d33339581a7de69e4a', '0ef783dfaaf13e5782faff0f01b9f252a49b8d2df2b8b45d79df94cada946c93');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (66, '2026-11-21 20:10:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:10:00.000000Z","data":{"at":"2026-11-21T20:10:00+00:00","attempt":1,"message":"M2238NP","provider_id":"2.0.0 Ok: queued as 13"},"incident":"2026-000001","kind":"message.sent","seq":66,"unit":"dongshan"}', '0ef783dfaaf13e5782faff0f01b9f252a49b8d2df2b8b45d79df94cada946c93', 'ac4fc29884bc82168ae62bbca09663cc1cfb478c47e97354133ae73b1fda17b7');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (67, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"overdue","message":"M2239H2","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"email","kind":"overdue","message":"M223AWJ","person":"group","reason":"step 5, repeat 3","role":"leading_group"},{"channel":"sms","kind":"overdue","message":"M223BZS","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"},{"channel":"email","kind":"overdue","message":"M223C3Y","person":"leader","reason":"step 4, repeat 4","role":"leader_in_charge"}]},"incident":"2026-000001","kind":"notice.decided","seq":67,"unit":"dongshan"}', 'ac4fc29884bc82168ae62bbca09663cc1cfb478c47e97354133ae73b1fda17b7', '2dafdf6a406c452b2c903d46b7dc0e6d4b3afb32b85963ae153b9f2ed18b5443');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (68, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'xihe', '2026-000003', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"critical-text","edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"reminder","message":"M223DAG","person":"duty","reason":"step 1","role":"duty_officer"},{"channel":"email","kind":"reminder","message":"M223EPD","person":"duty","reason":"step 1","role":"duty_officer"}]},"incident":"2026-000003","kind":"notice.decided","seq":68,"unit":"xihe"}', '2dafdf6a406c452b2c903d46b7dc0e6d4b3afb32b85963ae153b9f2ed18b5443', 'd5c8a4483eae5d4ac88ebe3f4e6c991f9140b57eebffd5a86e53d8df3866a57a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (69, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M2239H2","provider_id":"SM247b7272b3a2f7d584e19b082da3a586","segments":2},"incident":"2026-000001","kind":"message.sent","seq":69,"unit":"dongshan"}', 'd5c8a4483eae5d4ac88ebe3f4e6c991f9140b57eebffd5a86e53d8df3866a57a', '1a2917794dd843e8ce0e69efdb1d4a7def2d69a96a04c97c21c0d0acc2d2365e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (70, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223BZS","provider_id":"SM0897a3e42a0d6ebdf80bcc0560abee54","segments":2},"incident":"2026-000001","kind":"message.sent","seq":70,"unit":"dongshan"}', '1a2917794dd843e8ce0e69efdb1d4a7def2d69a96a04c97c21c0d0acc2d2365e', '3d07088dfee9573f8a63fd5877eb2a39c4818fcca7f3d4650ff50a0d5866df8e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (71, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'xihe', '2026-000003', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223DAG","provider_id":"SM724b52d4b8f493fb21fa95efe95b923a","segments":2},"incident":"2026-000003","kind":"message.sent","seq":71,"unit":"xihe"}', '3d07088dfee9573f8a63fd5877eb2a39c4818fcca7f3d4650ff50a0d5866df8e', '50b1c902a01f5d6180b203ea33fc00290c2ba398f46325b8519ae027b78c14a8');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (72, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223AWJ","provider_id":"2.0.0 Ok: queued as 14"},"incident":"2026-000001","kind":"message.sent","seq":72,"unit":"dongshan"}', '50b1c902a01f5d6180b203ea33fc00290c2ba398f46325b8519ae027b78c14a8', '006c5f19c0983dd3289969d701770f149b37f4a30fca28efc62a8f59691bcbca');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (73, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223C3Y","provider_id":"2.0.0 Ok: queued as 15"},"incident":"2026-000001","kind":"message.sent","seq":73,"unit":"dongshan"}', '006c5f19c0983dd3289969d701770f149b37f4a30fca28efc62a8f59691bcbca', '95853f309d0f28645081f49a8116ea4743d92b77f6b48bf5c5f4878c5453fd48');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (74, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'xihe', '2026-000003', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223EPD","provider_id":"2.0.0 Ok: queued as 16"},"incident":"2026-000003","kind":"message.sent","seq":74,"unit":"xihe"}', '95853f309d0f28645081f49a8116ea4743d92b77f6b48bf5c5f4878c5453fd48', 'c34943d23cc67a7cf7a972a1c56abf5e8bf02178297b55d68ca7f37dd523a32e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (75, '2026-11-21 20:15:00.000000', 'incident.changed', 'key:zh4pyave', 'dongshan', '2026-000001', '{"actor":"key:zh4pyave","at":"2026-11-21T20:15:00.000000Z","data":{"changes":{"elements":["location","source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"occurred_at":[null,"2026-11-22T02:58:00+08:00"]}},"incident":"2026-000001","kind":"incident.changed","seq":75,"unit":"dongshan"}', 'c34943d23cc67a7cf7a972a1c56abf5e8bf02178297b55d68ca7f37dd523a32e', 'bc1afad5f3338563842f22c4b6e329d08ff9b32d1885f1f2d78bb9d9f063a35b');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (76, '2026-11-21 20:15:00.000000', 'report.received', 'key:zh4pyave', 'dongshan', '2026-000001', '{"actor":"key:zh4pyave","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"5b122f35e90bcd244b7b2aa0d8d1499268cc2d21606b35f580a81e2867741aa8","kind":"follow_up","missing":[],"raw":"8257c0df10f3beab7d38632ddf33d9f96d3cfddb227a418355f73b37869c642c","report":"2026-000001-02"},"incident":"2026-000001","kind":"report.received","seq":76,"unit":"dongshan"}', 'bc1afad5f3338563842f22c4b6e329d08ff9b32d1885f1f2d78bb9d9f063a35b', 'b6cce09c3e726707a8e6b2dd3ce550994d80c4e94363ffb47f808957e59acb90');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (77, '2026-11-21 20:15:00.000000', 'clock.moved', 'key:zh4pyave', 'dongshan', '2026-000001', '{"actor":"key:zh4pyave","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","due_before":"2026-11-21T19:30:00+00:00","occurrence":0,"reason":"''occurred'' is now 2026-11-21T18:58:00+00:00"},"incident":"2026-000001","kind":"clock.moved","seq":77,"unit":"dongshan"}', 'b6cce09c3e726707a8e6b2dd3ce550994d80c4e94363ffb47f808957e59acb90', '357e808267f4d8d75b219c323eeb2f03b0c9ac64e44e00f56ceb7aa7ca0e0524');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (78, '2026-11-21 20:15:00.000000', 'clock.stopped', 'key:zh4pyave', 'dongshan', '2026-000001', '{"actor":"key:zh4pyave","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"occurred","anchor_at":"2026-11-21T18:58:00+00:00","clock":"urgent-text","due_at":"2026-11-21T19:28:00+00:00","late_seconds":2820,"occurrence":0,"reason":"what it waited for has come","stopped_at":"2026-11-21T20:15:00+00:00"},"incident":"2026-000001","kind":"clock.stopped","seq":78,"unit":"dongshan"}', '357e808267f4d8d75b219c323eeb2f03b0c9ac64e44e00f56ceb7aa7ca0e0524', '5b68bc44973b8104a8c68784bd6eba40af41aa5435965bb84e42f2560d53ad5e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (79, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', 'dongshan', '2026-000001', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"clock":"urgent-text","edition":1,"occurrence":0,"told":[{"channel":"sms","kind":"over","message":"M223FAM","person":"duty","reason":"was alarmed","role":"duty_officer"},{"channel":"email","kind":"over","message":"M223GLK","person":"duty","reason":"was alarmed","role":"duty_officer"},{"channel":"sms","kind":"over","message":"M223HEB","person":"head","reason":"was alarmed","role":"unit_head"},{"channel":"email","kind":"over","message":"M223JM3","person":"head","reason":"was alarmed","role":"unit_head"},{"channel":"sms","kind":"over","message":"M223KUY","person":"leader","reason":"was alarmed","role":"leader_in_charge"},{"channel":"email","kind":"over","message":"M223L25","person":"leader","reason":"was alarmed","role":"leader_in_charge"},{"channel":"sms","kind":"over","message":"M223M6E","person":"group","reason":"was alarmed","role":"leading_group"},{"channel":"email","kind":"over","message":"M223N5K","person":"group","reason":"was alarmed","role":"leading_group"}]},"incident":"2026-000001","kind":"notice.decided","seq":79,"unit":"dongshan"}', '5b68bc44973b8104a8c68784bd6eba40af41aa5435965bb84e42f2560d53ad5e', 'af9f29642ebb729a7dae52a1f8a7cd4e88e4ce1803711a717511558167ef357f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (80, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223FAM","provider_id":"SMe2a280c61b6b4f889a78a6f70fbaabe6","segments":1},"incident":"2026-000001","kind":"message.sent","seq":80,"unit":"dongshan"}', 'af9f29642ebb729a7dae52a1f8a7cd4e88e4ce1803711a717511558167ef357f', '300e73a32844dd906469eb53246e9c999ea0f3a9d419358834a651a2a2d75bde');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (81, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223HEB","provider_id":"SM42a2d2f2cd385f14ed9265fcb1f5d242","segments":1},"incident":"2026-000001","kind":"message.sent","seq":81,"unit":"dongshan"}', '300e73a32844dd906469eb53246e9c999ea0f3a9d419358834a651a2a2d75bde', 'fc5f7a4090e7cab1cf787c030013f47035d343a70b7379458fa2dab6c7efc1be');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (82, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223KUY","provider_id":"SMe1786c14fc431ea03e512992ab27710a","segments":1},"incident":"2026-000001","kind":"message.sent","seq":82,"unit":"dongshan"}', 'fc5f7a4090e7cab1cf787c030013f47035d343a70b7379458fa2dab6c7efc1be', '07a12cc8c132c890406c0f723297ae24c0c10799b385a40108b2ce5b1f3d4a91');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (83, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223M6E","provider_id":"SMd6565b5a9c994c48e8e18e98de12c1fd","segments":1},"incident":"2026-000001","kind":"message.sent","seq":83,"unit":"dongshan"}', '07a12cc8c132c890406c0f723297ae24c0c10799b385a40108b2ce5b1f3d4a91', '156b427084201b0b5ba12d3d982d923254d2964eb21124a0cc58bdb8fc8b5f84');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (84, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223GLK","provider_id":"2.0.0 Ok: queued as 17"},"incident":"2026-000001","kind":"message.sent","seq":84,"unit":"dongshan"}', '156b427084201b0b5ba12d3d982d923254d2964eb21124a0cc58bdb8fc8b5f84', '143b18fffd6c9fb91be68cab63880c460eb2685d4ec99763257816e7ff0c7adb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (85, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223JM3","provider_id":"2.0.0 Ok: queued as 18"},"incident":"2026-000001","kind":"message.sent","seq":85,"unit":"dongshan"}', '143b18fffd6c9fb91be68cab63880c460eb2685d4ec99763257816e7ff0c7adb', '4f809af84b9100927f390cbffc9ca6693f1d37943e36886963a63bca60d2c22f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (86, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223L25","provider_id":"2.0.0 Ok: queued as 19"},"incident":"2026-000001","kind":"message.sent","seq":86,"unit":"dongshan"}', '4f809af84b9100927f390cbffc9ca6693f1d37943e36886963a63bca60d2c22f', '5a8119f53b10d2e1a2b0a8b166757b0cac1c2be7a9ccfcf0845d844cfd8c1f1a');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (87, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', 'dongshan', '2026-000001', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223N5K","provider_id":"2.0.0 Ok: queued as 1A"},"incident":"2026-000001","kind":"message.sent","seq":87,"unit":"dongshan"}', '5a8119f53b10d2e1a2b0a8b166757b0cac1c2be7a9ccfcf0845d844cfd8c1f1a', '249fb343e30a2b3767232a2e57837395106b0f3dea67f3a189d2e1cddb5fa1eb');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (88, '2026-11-21 20:15:00.000000', 'incident.opened', 'key:zh4pyave', 'dongshan', '2026-000004', '{"actor":"key:zh4pyave","at":"2026-11-21T20:15:00.000000Z","data":{"category":"","class":"important","grade":""},"incident":"2026-000004","kind":"incident.opened","seq":88,"unit":"dongshan"}', '249fb343e30a2b3767232a2e57837395106b0f3dea67f3a189d2e1cddb5fa1eb', '4f9cf1928348705e7ba6922e9ab317571165ce3b01c22f9c5ec3ac9bf0082a6f');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (89, '2026-11-21 20:15:00.000000', 'report.received', 'key:zh4pyave', 'dongshan', '2026-000004', '{"actor":"key:zh4pyave","at":"2026-11-21T20:15:00.000000Z","data":{"arrived_at":"2026-11-21T20:15:00+00:00","counts_at":"2026-11-21T20:15:00+00:00","idempotency_key":"70a08cbcd79f6471666113f6a4e0b48fc508836c81a9b8dca838d18880830e07","kind":"initial","missing":["occurred_at","location","person","matter","cause","result"],"raw":"fcb9ed2e76c47da17c6083f3ab642431070be9b700ad52d93bdf3b7e86537539","report":"2026-000004-01"},"incident":"2026-000004","kind":"report.received","seq":89,"unit":"dongshan"}', '4f9cf1928348705e7ba6922e9ab317571165ce3b01c22f9c5ec3ac9bf0082a6f', '59f1f8ac9fad9b624d9f749266ca587a7d3c0bcf37557af7da95c164267faba3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (90, '2026-11-21 20:15:00.000000', 'clock.started', 'key:zh4pyave', 'dongshan', '2026-000004', '{"actor":"key:zh4pyave","at":"2026-11-21T20:15:00.000000Z","data":{"anchor":"received","anchor_at":"2026-11-21T20:15:00+00:00","clock":"important-text","due_at":"2026-11-22T20:15:00+00:00","occurrence":0,"reason":"counts from ''received''"},"incident":"2026-000004","kind":"clock.started","seq":90,"unit":"dongshan"}', '59f1f8ac9fad9b624d9f749266ca587a7d3c0bcf37557af7da95c164267faba3', '80e9fb5335ad2b557680581f8c9c14101aa50c1b6b0bab525af4b9d7bdae695c');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (91, '2026-11-21 20:15:00.000000', 'report.quarantined', 'key:zh4pyave', '', '', '{"actor":"key:zh4pyave","at":"2026-11-21T20:15:00.000000Z","data":{"code":"unknown-field","field":"","kept_as":"Q2026-000001","raw":"2d57c057dae733b71110524569684c44ac9de0c4abdbe6cbd2c797a3f91cf68f"},"incident":"","kind":"report.quarantined","seq":91,"unit":""}', '80e9fb5335ad2b557680581f8c9c14101aa50c1b6b0bab525af4b9d7bdae695c', 'c8ab04e4d6622bcbfbd23727e7ebc7404a6e443f844ce082967092a8b33f3664');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (92, '2026-11-21 20:15:00.000000', 'notice.decided', 'engine', '', '', '{"actor":"engine","at":"2026-11-21T20:15:00.000000Z","data":{"edition":0,"occurrence":0,"told":[{"channel":"sms","kind":"quarantined","message":"M223PWJ","person":"office","reason":"step 1","role":"office_duty_officer"},{"channel":"email","kind":"quarantined","message":"M223QDE","person":"office","reason":"step 1","role":"office_duty_officer"}]},"incident":"","kind":"notice.decided","seq":92,"unit":""}', 'c8ab04e4d6622bcbfbd23727e7ebc7404a6e443f844ce082967092a8b33f3664', '37717320ce3a490dea4f1d97071e38dd5b32d9dd0ac56da61b66d1a1079c402e');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (93, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223PWJ","provider_id":"SM3c9365172bf26efb544def7183284c99","segments":2},"incident":"","kind":"message.sent","seq":93,"unit":""}', '37717320ce3a490dea4f1d97071e38dd5b32d9dd0ac56da61b66d1a1079c402e', 'd8dad0e1d769eca51ba4fff1d51a4dab3cd396924d796a4252e184276f72cb57');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (94, '2026-11-21 20:15:00.000000', 'message.sent', 'delivery', '', '', '{"actor":"delivery","at":"2026-11-21T20:15:00.000000Z","data":{"at":"2026-11-21T20:15:00+00:00","attempt":1,"message":"M223QDE","provider_id":"2.0.0 Ok: queued as 1B"},"incident":"","kind":"message.sent","seq":94,"unit":""}', 'd8dad0e1d769eca51ba4fff1d51a4dab3cd396924d796a4252e184276f72cb57', '9077416b4e80050b3c7f6c99474b069ee970a474d9576c90c579b29c90a5dc56');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (95, '2026-11-21 20:15:00.000000', 'key.created', 'test', '', '', '{"actor":"test","at":"2026-11-21T20:15:00.000000Z","data":{"key":"d22nwqrk","key_kind":"token","role":"office"},"incident":"","kind":"key.created","seq":95,"unit":""}', '9077416b4e80050b3c7f6c99474b069ee970a474d9576c90c579b29c90a5dc56', '3ea43684106ade70fb09c698a683d4f852d40332e795deb1b5e343d5d12a7b44');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (96, '2026-11-21 20:15:00.000000', 'incident.confirmed', 'key:d22nwqrk', 'xihe', '2026-000002', '{"actor":"key:d22nwqrk","at":"2026-11-21T20:15:00.000000Z","data":{"words":"6369fcd8b45441fba9ea0ba2703aff05b2815334cc2fc07021e61a6504761674"},"incident":"2026-000002","kind":"incident.confirmed","seq":96,"unit":"xihe"}', '3ea43684106ade70fb09c698a683d4f852d40332e795deb1b5e343d5d12a7b44', '65e7ad0787dea5a16043bb2da04f9738a572a9e28c52dc442d411f9a5b96976d');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (97, '2026-11-21 20:15:00.000000', 'incident.closed', 'key:d22nwqrk', 'xihe', '2026-000002', '{"actor":"key:d22nwqrk","at":"2026-11-21T20:15:00.000000Z","data":{"words":"01c1feb8811ecef6520a9fcf7722e8f48754f5714dcfc90276cabdbc051a158c"},"incident":"2026-000002","kind":"incident.closed","seq":97,"unit":"xihe"}', '65e7ad0787dea5a16043bb2da04f9738a572a9e28c52dc442d411f9a5b96976d', '30de1a88c9e43749d4b8b1a1b8ab024db6f36dc568df8ec381f08acf92762e56');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (98, '2026-11-21 20:15:00.000000', 'incident.acknowledged', 'key:d22nwqrk', 'xihe', '2026-000003', '{"actor":"key:d22nwqrk","at":"2026-11-21T20:15:00.000000Z","data":{"quiet_until":{"critical-text":"2026-11-21T20:25:00+00:00"}},"incident":"2026-000003","kind":"incident.acknowledged","seq":98,"unit":"xihe"}', '30de1a88c9e43749d4b8b1a1b8ab024db6f36dc568df8ec381f08acf92762e56', '4fe16663db42f200868fec5a253dc4a326e418d262e73065e00d449b7749f7e3');
INSERT INTO audit (seq, at, kind, actor, unit, incident, body, prev_hash, hash) VALUES (99, '2026-11-21 20:18:00.000000', 'service.stopped', 'system', '', '', '{"actor":"system","at":"2026-11-21T20:18:00.000000Z","data":{},"incident":"","kind":"service.stopped","seq":99,"unit":""}', '4fe16663db42f200868fec5a253dc4a326e418d262e73065e00d449b7749f7e3', 'e10e31247601906e977696b0a0ea7f7d05cfceee43d01e8fe071f26dc69c7c7e');
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (1, '2026-000001', 'urgent-text', 0, 'thirty-minutes', 'occurred', '2026-11-21 18:58:00.000000', '2026-11-21 19:28:00.000000', '2026-11-21 19:00:00.000000', 'stopped', 1, FALSE, '2026-11-21 19:30:00.000000', '2026-11-21 20:15:00.000000', 2820, 2700, NULL, 0, FALSE, NULL);
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (2, '2026-000002', 'urgent-text', 0, 'thirty-minutes', 'occurred', '2026-11-21 18:58:00.000000', '2026-11-21 19:28:00.000000', '2026-11-21 19:00:00.000000', 'stopped', 0, FALSE, NULL, '2026-11-21 19:00:00.000000', 0, NULL, NULL, 0, FALSE, NULL);
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (3, '2026-000003', 'critical-phone', 0, 'thirty-minutes', 'received', '2026-11-21 19:35:00.000000', '2026-11-21 20:05:00.000000', '2026-11-21 19:35:00.000000', 'stopped', 0, FALSE, NULL, '2026-11-21 19:35:00.000000', 0, NULL, NULL, 0, FALSE, NULL);
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (4, '2026-000003', 'critical-text', 0, 'one-hour', 'submitted', '2026-11-21 19:35:00.000000', '2026-11-21 20:35:00.000000', '2026-11-21 19:35:00.000000', 'running', 0, FALSE, NULL, NULL, NULL, -1200, '2026-11-21 20:25:00.000000', 1, FALSE, '2026-11-21 20:25:00.000000');
INSERT INTO clock (id, incident, rule, occurrence, ladder, anchor, anchor_at, due_at, started_at, state, edition, late_on_arrival, ran_out_at, stopped_at, late_seconds, position, quiet_until, quieted, kept, next_at) VALUES (5, '2026-000004', 'important-text', 0, 'one-day', 'received', '2026-11-21 20:15:00.000000', '2026-11-22 20:15:00.000000', '2026-11-21 20:15:00.000000', 'running', 0, FALSE, NULL, NULL, NULL, NULL, NULL, 0, FALSE, '2026-11-22 16:15:00.000000');
INSERT INTO counter (name, value) VALUES ('incident 2026', 4);
INSERT INTO counter (name, value) VALUES ('message', 54);
INSERT INTO counter (name, value) VALUES ('quarantine 2026', 1);
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (1, 'M2223BA', '2026-000001', 'urgent-text', 0, 0, 'reminder', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:20:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (2, 'M2224HY', '2026-000001', 'urgent-text', 0, 0, 'reminder', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:20:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (3, 'M2225UW', '2026-000001', 'urgent-text', 0, 0, 'reminder', 1, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:25:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (4, 'M2226BG', '2026-000001', 'urgent-text', 0, 0, 'reminder', 1, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:25:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (5, 'M22275P', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (6, 'M2228TF', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (7, 'M222985', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'head', 'sms', 'unit_head', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (8, 'M222AEN', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 0, 'head', 'email', 'unit_head', '', '2026-11-21 19:30:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (9, 'M222BTE', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 0, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:35:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (10, 'M222C7D', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 0, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:35:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (11, 'M222DXX', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (12, 'M222E6E', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (13, 'M222FUF', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'head', 'sms', 'unit_head', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (14, 'M222GC5', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 1, 'head', 'email', 'unit_head', '', '2026-11-21 19:40:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (15, 'M222HY8', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 0, 'group', 'sms', 'leading_group', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (16, 'M222JKM', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 0, 'group', 'email', 'leading_group', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (17, 'M222KLZ', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 1, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (18, 'M222LEX', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 1, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:45:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (19, 'M222M2R', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'duty', 'sms', 'duty_officer', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (20, 'M222NGT', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'duty', 'email', 'duty_officer', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (21, 'M222PRF', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'head', 'sms', 'unit_head', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (22, 'M222QRT', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 2, 'head', 'email', 'unit_head', '', '2026-11-21 19:50:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (23, 'M222RNW', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 1, 'group', 'sms', 'leading_group', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (24, 'M222SV7', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 1, 'group', 'email', 'leading_group', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (25, 'M222T4Q', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 2, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (26, 'M222UUY', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 2, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 19:55:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (27, 'M222V3P', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (28, 'M222WHJ', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (29, 'M222XYG', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'head', 'sms', 'unit_head', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (30, 'M222YJ8', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 3, 'head', 'email', 'unit_head', '', '2026-11-21 20:00:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (31, 'M222ZE4', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 2, 'group', 'sms', 'leading_group', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (32, 'M2232J9', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 2, 'group', 'email', 'leading_group', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (33, 'M2233FT', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 3, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (34, 'M2234NU', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 3, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:05:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (35, 'M2235US', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (36, 'M2236ZX', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (37, 'M2237TB', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'sms', 'unit_head', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (38, 'M2238NP', '2026-000001', 'urgent-text', 0, 0, 'overdue', 2, 4, 'head', 'email', 'unit_head', '', '2026-11-21 20:10:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (39, 'M2239H2', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (40, 'M223AWJ', '2026-000001', 'urgent-text', 0, 0, 'overdue', 4, 3, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (41, 'M223BZS', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (42, 'M223C3Y', '2026-000001', 'urgent-text', 0, 0, 'overdue', 3, 4, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (43, 'M223DAG', '2026-000003', 'critical-text', 0, 0, 'reminder', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (44, 'M223EPD', '2026-000003', 'critical-text', 0, 0, 'reminder', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (45, 'M223FAM', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'duty', 'sms', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (46, 'M223GLK', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'duty', 'email', 'duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (47, 'M223HEB', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'head', 'sms', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (48, 'M223JM3', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'head', 'email', 'unit_head', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (49, 'M223KUY', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'leader', 'sms', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (50, 'M223L25', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'leader', 'email', 'leader_in_charge', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (51, 'M223M6E', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'group', 'sms', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (52, 'M223N5K', '2026-000001', 'urgent-text', 0, 1, 'over', 0, 0, 'group', 'email', 'leading_group', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (53, 'M223PWJ', '', '', 0, 0, 'quarantined', 0, 0, 'office', 'sms', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO notice (id, message, incident, rule, occurrence, edition, kind, step, repeat, person, channel, role, about, created_at) VALUES (54, 'M223QDE', '', '', 0, 0, 'quarantined', 0, 0, 'office', 'email', 'office_duty_officer', '', '2026-11-21 20:15:00.000000');
INSERT INTO quarantine (number, actor, unit, arrived_at, scope, idempotency_key, fingerprint, salt, raw, code, reason, field) VALUES ('Q2026-000001', 'key:zh4pyave', '', '2026-11-21 20:15:00.000000', 'office', 'msg_6', 'a5c8df5d96f3a84a277516460847f0367cef5b611f11b4589bb90a48cf42c951', X'9ab4630d430c825c3984d9c00a8e1441', X'7b22756e6974223a2022646f6e677368616e222c20226e6f6e73656e7365223a20317d', 'unknown-field', 'there is no field ''nonsense''', '');
INSERT INTO remark (commitment, incident, at, actor, act, words, salt) VALUES ('01c1feb8811ecef6520a9fcf7722e8f48754f5714dcfc90276cabdbc051a158c', '2026-000002', '2026-11-21 20:15:00.000000', 'key:d22nwqrk', 'close', '已处置完毕', X'd75af1af3aad552d4a7d1ed8e1fee4af');
INSERT INTO remark (commitment, incident, at, actor, act, words, salt) VALUES ('6369fcd8b45441fba9ea0ba2703aff05b2815334cc2fc07021e61a6504761674', '2026-000002', '2026-11-21 20:15:00.000000', 'key:d22nwqrk', 'confirm', '收到', X'ab0601f45ca115e5e04ac97f8583b05b');
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt) VALUES ('2026-000001-01', '2026-000001', 'initial', 'dongshan', 'key:zh4pyave', '2026-11-21 19:00:00.000000', '2026-11-21 19:00:00.000000', 'office', 'msg_1', 'fdcd3cbbc9dca9159950d4456144e2ecf537e6b8ac7e0079f57d7daf0b818779', X'c25c2c2b35462016cb915b0937e1933d', X'7b22756e6974223a2022646f6e677368616e222c20227469746c65223a2022e4b89ce5b1b1e69d91e5b1b1e4bd93e6bb91e59da1222c2022656c656d656e7473223a207b226c6f636174696f6e223a2022e4b89ce5b1b1e69d91e4b889e7bb84227d2c2022636c617373223a2022757267656e74227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:30:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"紧急信息文字报告","seconds_left":1800,"state":"running"}],"complete":false,"grade":"","incident":"2026-000001","kind":"initial","missing":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T03:00:00+08:00","report":"2026-000001-01","unit":"dongshan"}');
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt) VALUES ('2026-000001-02', '2026-000001', 'follow_up', 'dongshan', 'key:zh4pyave', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'office', 'msg_4', 'c973d54c9d8fbe797adda2da2f711bb11100334ccfc8b69e40f70efee152ffa9', X'09fdb6b42875e612eb10170721fd699c', X'7b22756e6974223a2022646f6e677368616e222c2022696e636964656e74223a2022323032362d303030303031222c20226b696e64223a2022666f6c6c6f775f7570222c2022656c656d656e7473223a207b22736f75726365223a2022e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d222c20226f636375727265645f6174223a2022323032362d31312d32325430323a35383a30302b30383a3030222c20226c6f636174696f6e223a2022e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c20226361757365223a2022e8bf9ee697a5e5bcbae9998de99ba8222c20226e6174757265223a2022e5b1b1e4bd93e6bb91e59da1222c202263617375616c74696573223a207b2264656164223a20302c20226d697373696e67223a20312c2022736572696f75736c795f696e6a75726564223a20302c2022736c696768746c795f696e6a75726564223a20322c202274726170706564223a20307d2c202270726f70657274795f6c6f7373223a2022e6ada3e59ca8e6a0b8e5ae9e222c2022636f75727365223a2022e5878ce699a832e697b63538e58886e5b1b1e4bd93e6bb91e5a18c222c2022636f6e73657175656e636573223a2022e68ea9e59f8be688bfe5b18be4b8a4e997b4222c202273636f7065223a2022e4b889e7bb843132e688b7222c20227472656e64223a2022e4bb8de69c89e5b08fe8a784e6a8a1e6bb91e5a18c222c20226c6561646572735f6f6e5f7363656e65223a207b2270726573656e74223a20747275652c202277686f223a2022e99587e995bf227d2c20226d65617375726573223a2022e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c20226e6578745f7374657073223a2022e7bba7e7bbade6909ce69591222c2022696e666f726d616e74223a207b226e616d65223a2022e4bfa1e681afe59198e794b2222c202270686f6e65223a20223133383030303030303039227d7d7d', '{"class":"urgent","class_by":"policy","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":false,"late_seconds":2820,"name":"紧急信息文字报告","seconds_left":null,"state":"stopped"}],"complete":true,"grade":"","incident":"2026-000001","kind":"follow_up","missing":[],"missing_from_report":[],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000001-02","unit":"dongshan"}');
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt) VALUES ('2026-000002-01', '2026-000002', 'initial', 'xihe', 'key:zh4pyave', '2026-11-21 19:00:00.000000', '2026-11-21 19:00:00.000000', 'office', 'msg_2', 'fe594a124b9fc92efc141f7534670655469ad5665d805cdfd2849e71fe64700d', X'eb81890fd4ba65de26dc40c2e90fffe7', X'7b22756e6974223a202278696865222c20227469746c65223a2022e8a5bfe6b2b3e99587e5a18ce696b9222c2022656c656d656e7473223a207b22736f75726365223a2022e4b89ce5b1b1e69d91e69d91e6b091e794b5e8af9d222c20226f636375727265645f6174223a2022323032362d31312d32325430323a35383a30302b30383a3030222c20226c6f636174696f6e223a2022e4b89ce5b1b1e99587e4b89ce5b1b1e69d91e4b889e7bb84222c20226361757365223a2022e8bf9ee697a5e5bcbae9998de99ba8222c20226e6174757265223a2022e5b1b1e4bd93e6bb91e59da1222c202263617375616c74696573223a207b2264656164223a20302c20226d697373696e67223a20312c2022736572696f75736c795f696e6a75726564223a20302c2022736c696768746c795f696e6a75726564223a20322c202274726170706564223a20307d2c202270726f70657274795f6c6f7373223a2022e6ada3e59ca8e6a0b8e5ae9e222c2022636f75727365223a2022e5878ce699a832e697b63538e58886e5b1b1e4bd93e6bb91e5a18c222c2022636f6e73657175656e636573223a2022e68ea9e59f8be688bfe5b18be4b8a4e997b4222c202273636f7065223a2022e4b889e7bb843132e688b7222c20227472656e64223a2022e4bb8de69c89e5b08fe8a784e6a8a1e6bb91e5a18c222c20226c6561646572735f6f6e5f7363656e65223a207b2270726573656e74223a20747275652c202277686f223a2022e99587e995bf227d2c20226d65617375726573223a2022e5b7b2e8bdace7a7bbe7bea4e4bc973338e4baba222c20226e6578745f7374657073223a2022e7bba7e7bbade6909ce69591222c2022696e666f726d616e74223a207b226e616d65223a2022e4bfa1e681afe59198e794b2222c202270686f6e65223a20223133383030303030303039227d7d2c2022636c617373223a2022757267656e74227d', '{"class":"urgent","class_by":"sender","clocks":[{"clock":"urgent-text","due_at":"2026-11-22T03:28:00+08:00","late_on_arrival":false,"late_seconds":0,"name":"紧急信息文字报告","seconds_left":null,"state":"stopped"}],"complete":true,"grade":"","incident":"2026-000002","kind":"initial","missing":[],"missing_from_report":[],"received_at":"2026-11-22T03:00:00+08:00","report":"2026-000002-01","unit":"xihe"}');
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt) VALUES ('2026-000003-01', '2026-000003', 'initial', 'xihe', 'key:zh4pyave', '2026-11-21 19:35:00.000000', '2026-11-21 19:35:00.000000', 'office', 'msg_3', '15d024921cae3ea19a315769101919a253d6276fc50426df5c3380b31433d2d0', X'1ee656301b3962c5a8199c3117aa9469', X'7b22756e6974223a202278696865222c20227469746c65223a2022e5ada6e6a0a1e9a39fe789a9e4b8ade6af92222c2022636c617373223a2022637269746963616c227d', '{"class":"critical","class_by":"sender","clocks":[{"clock":"critical-phone","due_at":"2026-11-22T04:05:00+08:00","late_on_arrival":false,"late_seconds":0,"name":"特别紧急信息先行报告(可电话)","seconds_left":null,"state":"stopped"},{"clock":"critical-text","due_at":"2026-11-22T04:35:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"特别紧急信息文字报告","seconds_left":3600,"state":"running"}],"complete":false,"grade":"","incident":"2026-000003","kind":"initial","missing":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"missing_from_report":["source","occurred_at","location","cause","nature","casualties","property_loss","course","consequences","scope","trend","leaders_on_scene","measures","next_steps","informant"],"received_at":"2026-11-22T03:35:00+08:00","report":"2026-000003-01","unit":"xihe"}');
INSERT INTO report (number, incident, kind, unit, actor, arrived_at, counts_at, scope, idempotency_key, fingerprint, salt, raw, receipt) VALUES ('2026-000004-01', '2026-000004', 'initial', 'dongshan', 'key:zh4pyave', '2026-11-21 20:15:00.000000', '2026-11-21 20:15:00.000000', 'office', 'msg_5', '0e055586b4fd56ff7cee8a5ba42006d033f4af0bddc1882b0e8f3dbbb8d5d7ce', X'3437daeffadf10c8fd8dbb3003dd85b0', X'7b22756e6974223a2022646f6e677368616e222c20227469746c65223a2022e98193e8b7afe4b8ade696ad222c2022636c617373223a2022696d706f7274616e74227d', '{"class":"important","class_by":"sender","clocks":[{"clock":"important-text","due_at":"2026-11-23T04:15:00+08:00","late_on_arrival":false,"late_seconds":null,"name":"重要信息文字报告","seconds_left":86400,"state":"running"}],"complete":false,"grade":"","incident":"2026-000004","kind":"initial","missing":["occurred_at","location","person","matter","cause","result"],"missing_from_report":["occurred_at","location","person","matter","cause","result"],"received_at":"2026-11-22T04:15:00+08:00","report":"2026-000004-01","unit":"dongshan"}');
UPDATE audit_head SET seq = 99, hash = 'e10e31247601906e977696b0a0ea7f7d05cfceee43d01e8fe071f26dc69c7c7e';
