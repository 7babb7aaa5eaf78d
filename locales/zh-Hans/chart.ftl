### Audience: island
### The chart of sums by year, in the browser.

# src: 2405c9
chart-title = 各年图表
# src: eebf51
chart-help = 请将指针移到某一年，或使用方向键。
# src: 0fcca7
chart-year = { $year }年：{ MONEY($sum) }
