### Audience: island
### The chart of sums by year, in the browser.

# Context: heading of the chart
chart-title = Totals by year as a chart
# Context: tells how to read the chart with a pointer or with the keys
chart-help = Point at a year, or use the arrow keys.
# Context: the year that the reader points at, with its sum
# $year (Text) the year, e.g. 2026
# $sum (Money) received less taken back, e.g. 830768
chart-year = { $year }: { MONEY($sum) }
# Context: under the first and the last bar
# $year (Text) the year, e.g. 2026
chart-year-name = { $year }
