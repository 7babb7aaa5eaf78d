### Audience: island
### Parts of every form. Also spoken in the browser, while a form is filled in.

# Context: heading of the list of what must be put right in a form
forms-problem-title = There is a problem
# Context: button beside a password or PIN; shows what was typed
forms-show = Show
