### Audience: page
### The steps from a new account to one's own case.

# src: 198bb5
onboarding-step = 第 { $current } 步，共 { $count } 步
# src: 16d221
onboarding-create-account = 创建账户
# src: 5dd51d
onboarding-open-mail = 查看邮件
# src: da43a1
onboarding-sign-in = 登录
# src: 934f97
onboarding-prove = 验证身份
