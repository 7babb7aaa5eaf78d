### Audience: page
### The page where one chooses a language: what it says to readers of Traditional Chinese, in Traditional Chinese.

# Context: heading in Traditional Chinese, “Choose your language”
chooser-traditional-title = 請選擇語言
# Context: sentence in Traditional Chinese, “This site is not available in Traditional Chinese yet. Please choose:”; two links follow
chooser-traditional-text = 本網站尚無繁體中文版，請選擇：
# Context: link in Traditional Chinese to the Simplified version, “Read in Simplified Chinese”
chooser-traditional-simplified = 閱讀簡體中文版
# Context: link in Traditional Chinese to the English version, “Read in English”
chooser-traditional-english = 閱讀英文版
# Context: sentence in Traditional Chinese, “For free help in your language, call:”; the number follows
chooser-traditional-help = 如需免費語言協助，請致電：
