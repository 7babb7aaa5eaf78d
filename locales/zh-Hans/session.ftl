### Audience: page
### The life of a session: the warning before its end, staying, the page after it.

# src: 600cd3
session-warning-title = 需要更多时间吗？
# src: 79a0aa
session-warning-minutes = 出于安全考虑，我们将在 { $minutes } 分钟后让您退出登录。您填写的内容已保存。
# src: 8f0595
session-warning-seconds = 出于安全考虑，我们将在 { $seconds } 秒后让您退出登录。您填写的内容已保存。
# src: 53e950
session-stay = 保持登录状态
# src: 6cdb8c
session-expired-title = 登录已超时
# src: 0ccbe4
session-expired-text = 由于 { $minutes } 分钟内没有任何操作，您的登录已超时。重新登录后，您将返回原来的页面。
# src: d9c427
session-sign-in-again = 重新登录
# src: 34921c
session-signed-out-title = 您已退出登录
# src: 7ba3c0
session-signed-out-text = 如果他人也使用此设备，请立即关闭浏览器。您看过的页面可能仍保留在浏览历史中。
# src: b808a6
session-home = 前往首页
