### Audience: page
### The public front page, and the page where one chooses a language.

home-title = 在线查看您的子女抚养费个案
home-lead = 查阅付款记录，了解收到了多少款项、计入了哪些项目、发放了多少。
home-sign-in = 登录
home-create-account = 创建账户
home-create-title = 创建账户
home-create-text = 目前尚不能在本网站创建账户。请致电我们，我们会协助您：
home-services-title = 您可以在线办理的事项
home-services-caption = 收款家长和付款家长可以使用的服务
home-service = 服务
home-receives = 收款家长
home-pays = 付款家长
home-payment-history = 付款记录
home-statements = 账户对账单
home-email-office = 发送电子邮件给您当地的子女抚养费办公室
home-disbursements = 发放记录
home-monthly-notice = 每月通知
home-coupons = 付款单据
home-yes = 有
home-no = 无
home-choose-title = 选择您的语言
