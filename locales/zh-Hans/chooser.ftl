### Audience: page
### The page where one chooses a language: what it says to readers of Traditional Chinese, in Traditional Chinese.

# src: 9f3218
chooser-traditional-title = 請選擇語言
# src: 997183
chooser-traditional-text = 本網站尚無繁體中文版，請選擇：
# src: 83bdb0
chooser-traditional-simplified = 閱讀簡體中文版
# src: 6fe85b
chooser-traditional-english = 閱讀英文版
# src: 5c6aef
chooser-traditional-help = 如需免費語言協助，請致電：
