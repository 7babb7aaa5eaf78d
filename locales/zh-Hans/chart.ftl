### Audience: island
### The chart of sums by year, in the browser.

chart-title = 各年图表
chart-help = 请将指针移到某一年，或使用方向键。
chart-year = { $year }年：{ MONEY($sum) }
