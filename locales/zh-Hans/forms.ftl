### Audience: island
### Parts of every form. Also spoken in the browser, while a form is filled in.

# src: c454fe
forms-problem-title = 请更正以下内容
# src: 60e320
forms-show = 显示
