### Audience: page
### Words that several public pages share.

# src: c0d95e
public-contents = 本页内容
# src: d6d875
public-print = 打印本页
# src: 04697e
public-more = 相关页面
# src: 94b17e
public-leaves = （打开其他网站）
# src: 4dd273
public-changed = 最后更新：{ DATE($day, style: "long") }
