### Audience: page
### The life of a session: the warning before its end, staying, the page after it.

session-warning-title = 需要更多时间吗？
session-warning-minutes = 出于安全考虑，我们将在 { $minutes } 分钟后让您退出登录。您填写的内容已保存。
session-warning-seconds = 出于安全考虑，我们将在 { $seconds } 秒后让您退出登录。您填写的内容已保存。
session-stay = 保持登录状态
