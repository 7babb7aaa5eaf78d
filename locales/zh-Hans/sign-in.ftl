### Audience: island
### The sign-in page. Its form also speaks in the browser.

# src: 71d0b6
sign-in-title = 登录
# src: a1acef
sign-in-user-id = 用户名或电子邮件地址
# src: 28a34c
sign-in-password = 密码
# src: 615606
sign-in-submit = 登录
# src: ff679f
sign-in-busy = 正在登录…
# src: e54a20
sign-in-no-answer = 没有收到回应。请检查网络连接，然后重试。
# src: 61ea1d
sign-in-forgot-user-id = 忘记用户名
# src: ea4ff8
sign-in-forgot-password = 忘记密码
# src: a86a9e
sign-in-help = 登录时需要帮助？请致电我们：
# src: 67d187
sign-in-first-time = 还没有账户？
# src: 93c0ee
sign-in-first = 请先登录，再查看您要访问的页面。
