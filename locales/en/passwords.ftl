### Audience: island
### How hard a new password is to guess.

# Context: beside the field of a new password: it cannot be used
passwords-weak = Too easy to guess
# Context: beside the field of a new password: it can be used
passwords-fair = Good
# Context: beside the field of a new password: it is very good
passwords-strong = Strong
