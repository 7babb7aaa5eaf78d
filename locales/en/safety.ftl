### Audience: page
### For a parent who may be watched or in danger: Quick Exit, traces on a device, mail and phone, address protection, whom to call. Nothing here may hint whether anybody asked for protection.

# Context: title of the page and its tab; the same words as in the page finder
safety-title = Stay safe
# Context: first sentence under the title
safety-lead = Are you afraid of the other parent, or does somebody watch your phone? This page is for you.

# Context: heading
safety-help-title = If you need help now
# Context: text under that heading; the emergency number stands after it
safety-help-danger = Are you in danger right now? Call:
# Context: second text; a list of hotlines stands after it
safety-help-lines = These lines help people whom a partner or relative hurts or threatens. They are free, and they are not part of our office.
# Context: label of a hotline’s number
safety-help-phone = Phone
# Context: label of a hotline’s number for text telephones
safety-help-tty = TTY (text telephone)
# Context: label of a hotline’s number for text messages
safety-help-text = Text message
# Context: value: what to text, and to which number
# $word (Text) the word to send, e.g. START
# $number (Text) the number to send it to, e.g. 88788
safety-help-text-how = Send { $word } to { $number }
# Context: label of a hotline’s hours
safety-help-hours = Hours
# Context: label of a hotline’s website
safety-help-site = Website
# Context: after the list
safety-help-interpreter = Say which language you speak. Most lines can get an interpreter.
# Context: last text of that part
safety-help-trace = A call or a message may show in the call list of your phone, and on the bill.

# Context: heading
safety-watched-title = If somebody watches your device
# Context: text under that heading
safety-watched-spy = A hidden program can show others all that you do. Nothing on this page stops that.
# Context: second text
safety-watched-other = Use a device that nobody else can open, for example at a library, at work, or at a friend’s home.
# Context: third text
safety-watched-sudden = Be careful with sudden changes. An empty history can make somebody ask questions.

# Context: heading
safety-exit-title = What Quick Exit does
# Context: text under that heading
safety-exit-how = The Quick Exit button is at the top of every page. With a keyboard, you can also press Shift three times.
# Context: label of a list
safety-exit-does = It does this:
# Context: entry of that list
safety-exit-does-clear = It clears the screen at once and opens another site.
# Context: entry of that list
safety-exit-does-sign-out = It signs you out. Nobody can go back into your account without your password, unless your browser has saved it.
# Context: entry of that list
safety-exit-does-tabs = Other open tabs of this site leave, too, if your browser allows it.
# Context: label of a list
safety-exit-not = It does not do this:
# Context: entry of that list
safety-exit-not-history = It does not erase the history of your browser. Pages that you saw before stay in the list.
# Context: entry of that list; the page on privacy says how to remove them
safety-exit-not-cookies = It leaves small texts in your browser, such as cookies. They show that somebody signed in here, and the chosen language.
# Context: entry of that list
safety-exit-not-files = It does not delete what you saved, printed, or got by e-mail.
# Context: entry of that list
safety-exit-not-others = It does not work on other sites, for example a payment site.
# Context: entry of that list
# $minutes (Number) minutes without activity that end a session, e.g. 20
safety-exit-not-offline = Without a connection it cannot sign you out. Your sign-in then ends by itself, after about { $minutes } minutes.
# Context: entry of that list
safety-exit-not-scripts = With scripts (JavaScript) turned off, it needs a connection and is slower. Pressing Shift does nothing then.
# Context: last text of that part
safety-exit-try = Try it once before you need it.

# Context: heading
safety-private-title = Use a private window
# Context: text under that heading
safety-private-text = A private window keeps no history after you close it. Close it when you are done.
# Context: second text
safety-private-not = It does not hide anything from a spy program, or from whoever runs the internet connection.
# Context: how to open one
# <b> words on the screen of the phone, bold
safety-private-iphone = iPhone, Safari: touch the button for tabs, then choose <b>Private</b>.
# Context: how to open one
# <b> words on the screen of the phone, bold
safety-private-android = Android, Chrome: touch the three dots, then choose <b>New Incognito tab</b>.
# Context: how to open one
# <b> words in the menu of the browser, bold
safety-private-computer = Computer: open the menu of the browser. Choose <b>New Incognito window</b> or <b>New private window</b>.

# Context: heading
safety-history-title = Remove this site from the history
# Context: text under that heading
safety-history-only = If you can, delete only the entries of this site, not the whole history.
# Context: heading of a small part
safety-history-iphone-title = iPhone: Safari
# Context: how it is done there
# <b> words on the screen of the phone, bold
safety-history-iphone = Touch the open book, then the clock. Swipe an entry to the left, and choose <b>Delete</b>.
# Context: heading of a small part
safety-history-android-title = Android: Chrome
# Context: how it is done there
# <b> words on the screen of the phone, bold
safety-history-android = Touch the three dots, then <b>History</b>. Touch the cross beside an entry.
# Context: heading of a small part
safety-history-other-title = Android: other browsers
# Context: how it is done there
# <b> words on the screen of the phone, bold
safety-history-other = Open the menu and look for <b>History</b>. Often you can hold an entry to delete it.
# Context: heading of a small part: the chat program that many readers of Chinese use, with a browser inside
safety-history-wechat-title = WeChat
# Context: text of that part
safety-history-wechat-better = Do not open this site inside WeChat if somebody else can look into your WeChat. Use another browser.
# Context: second text of that part
safety-history-wechat-chat = Did somebody send you the link in a chat? Delete that message. Look in your favorites and floating windows, too.
# Context: third text of that part
# <b> words on the screen of the phone, bold
safety-history-wechat-cache = Then open <b>Me</b>, <b>Settings</b>, <b>General</b>, <b>Storage</b>, and clear the cache. Some traces may still stay.
# Context: heading of a small part
safety-history-computer-title = Computer
# Context: how it is done there
# <b> words in the menu of the browser, bold
safety-history-computer = On Windows, press Ctrl and H together. On a Mac, open the menu <b>History</b>. Delete the entries of this site.
# Context: after those parts
safety-history-words = Your device may use slightly different words.
# Context: second text after those parts
safety-history-sync = Some browsers show the history on your other devices, too. Look there as well.
# Context: third text after those parts
safety-history-files = Look in your downloads and photos for files and pictures from this site.

# Context: heading
safety-password-title = Your password
# Context: text under that heading
safety-password-new = Choose a password that nobody who knows you can guess.
# Context: second text
safety-password-browser = On a shared device, do not let the browser save it.
# Context: third text
safety-password-out = Sign out when you are done. You find the button in the menu.
# Context: fourth text; the help line stands after it
safety-password-known = Does somebody else know it? Use a safe phone, and call us:

# Context: heading
safety-mail-title = E-mail, phone, and letters
# Context: text under that heading
safety-mail-own = Use an e-mail address that only you can open.
# Context: third text
safety-mail-lock = Messages can show on a locked phone. You can turn that off in its settings.
# Context: fourth text
safety-mail-paper = Does somebody else open your letters? Tell us, and we will look for a safe way to reach you.

# Context: heading
safety-other-title = What the other parent can learn here
# Context: text under that heading
safety-other-sees = The other parent can see your name and the case that you share: its office, orders, payments, and balances.
# Context: second text
safety-other-not = The other parent does not see your address, phone, e-mail, employer, bank, or card on this site.
# Context: third text; a link to the privacy page stands after it
safety-other-use = We do not tell the other parent that you use this site, or what you ask us.
# Context: fourth text
safety-other-court = Court papers follow other rules. Ask your office or the court what they show.

# Context: heading
safety-address-title = Keep your address secret
# Context: text under that heading; the help line stands after it
safety-address-ask = You can ask your office at any time to protect your address. Call from a safe phone:
# Context: second text
safety-address-say = Say that you fear for your safety. You do not have to tell the whole story.
# Context: third text
safety-address-how = Your office will tell you what it can do, and if it needs a paper from you.
# Context: fourth text; it must stay true for everybody
safety-address-nobody = This site never shows who has asked for this.
# Context: fifth text, where the agency names a state program; a link to it stands after it
safety-address-program = The state has a program that gives people a safe mailing address:
