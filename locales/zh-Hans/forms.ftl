### Audience: island
### Parts of every form. Also spoken in the browser, while a form is filled in.

forms-problem-title = 请更正以下内容
forms-show = 显示
