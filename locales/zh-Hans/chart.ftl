### Audience: island
### The chart of sums by year, in the browser.

# src: b0e3b7
chart-title = 各年合计图
# src: eebf51
chart-help = 请将指针移到某一年，或使用方向键。
# src: 0fcca7
chart-year = { $year }年：{ MONEY($sum) }
# src: 1e6239
chart-year-name = { $year }年
