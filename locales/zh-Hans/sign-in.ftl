### Audience: island
### The sign-in page. Its form also speaks in the browser.

sign-in-title = 登录
sign-in-user-id = 用户名
sign-in-password = 密码
sign-in-submit = 登录
sign-in-busy = 正在登录…
sign-in-no-answer = 没有收到回应。请检查网络连接，然后重试。
sign-in-help = 忘记用户名或密码？请致电我们，我们会协助您：
sign-in-first = 请先登录，再查看该页面。
