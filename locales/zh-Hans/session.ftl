### Audience: page
### The life of a session: the warning before its end, staying, the page after it.

# src: 600cd3
session-warning-title = 需要更多时间吗？
# src: 2f53a4
session-warning-minutes = 出于安全考虑，系统将在 { $minutes } 分钟后自动退出登录。
# src: bd3c19
session-warning-seconds = 出于安全考虑，系统将在 { $seconds } 秒后自动退出登录。
# src: 53e950
session-stay = 保持登录状态
# src: a787ff
session-zone = { $zone ->
    [eastern] 以上为美国东部时间。
    [central] 以上为美国中部时间。
    [mountain] 以上为美国山地时间。
    [arizona] 以上为美国亚利桑那时间。
    [pacific] 以上为美国太平洋时间。
    [alaska] 以上为美国阿拉斯加时间。
    [hawaii] 以上为美国夏威夷时间。
    [atlantic] 以上为大西洋时间。
    [samoa] 以上为萨摩亚时间。
    [chamorro] 以上为查莫罗时间。
   *[other] 以上为办公室当地时间。
  }
# src: 566bea
session-limit-title = 您即将退出登录
# src: 2c7d63
session-limit-text = 为保护您的信息，每次登录都有时间限制。您本次登录将于{ TIME($end) } 结束，无法延长。如需继续使用，请在结束后重新登录。
# src: fa548f
session-limit-close = 继续使用
# src: d60078
session-until-idle = 如果您没有任何操作，系统将在{ TIME($end) } 左右自动退出登录。
# src: d8e9ea
session-until-limit = 您本次登录将在{ TIME($end) } 左右结束，之后您可以重新登录。
# src: 6cdb8c
session-expired-title = 登录已超时
# src: 0ccbe4
session-expired-text = 由于 { $minutes } 分钟内没有任何操作，您的登录已超时。重新登录后，您将返回原来的页面。
# src: b40ec1
session-expired-seconds = 由于 { $seconds } 秒内没有任何操作，您的登录已超时。重新登录后，您将返回原来的页面。
# src: 977931
session-expired-limit = 为保护您的信息，每次登录都有时间限制，本次登录的时间已到。重新登录后，您将返回原来的页面。
# src: d9c427
session-sign-in-again = 重新登录
# src: 34921c
session-signed-out-title = 您已退出登录
# src: 7ba3c0
session-signed-out-text = 如果其他人也使用此设备，请立即关闭浏览器。您看过的页面可能仍留在浏览记录中。
# src: b808a6
session-home = 前往首页
