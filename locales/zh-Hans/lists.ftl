### Audience: page
### Parts of every long list: its filter and its pages.

# src: 6531b4
lists-apply = 筛选
# src: 265740
lists-clear = 清除筛选
# src: 086ada
lists-newer = 较新
# src: effada
lists-older = 较早
# src: 1ba7aa
lists-page-of = 第 { $page } 页，共 { $pages } 页
