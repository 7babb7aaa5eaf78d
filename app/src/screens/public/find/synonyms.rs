//! By which other words do parents look for what a row of the page finder has?
//!
//! Everyday words, old and wrong terms, common slips (登陆, 账号): words that our own texts never use, so the glossary does not hold here.
//! What a row says (`locales/*/find.ftl`, in every language) is looked through too, and is not repeated. Phrases are divided by commas.

/// The other words of a row.
pub struct Synonyms {
    /// In English.
    pub en: &'static str,
    /// In Simplified Chinese.
    pub zh_hans: &'static str,
    /// The same as readers of Traditional Chinese type it.
    pub zh_hant: &'static str,
    /// Pinyin without tones and spaces, for a borrowed phone without a Chinese keyboard.
    pub zh_latn: &'static str,
}

impl Synonyms {
    /// Every phrase, in all languages.
    pub fn phrases(&self) -> impl Iterator<Item = &str> {
        [self.en, self.zh_hans, self.zh_hant, self.zh_latn]
            .into_iter()
            .flat_map(|phrases| phrases.split(", "))
    }
}

pub const LAST_PAYMENT: Synonyms = Synonyms {
    en: "last, newest, recent, arrived, home, has my money come, did they pay, payment this month",
    zh_hans: "最新, 最后一笔, 到账, 到帐, 钱到了吗, 首页, 主页, 收到没有, 本月付款",
    zh_hant: "最近一筆款項, 概覽, 到帳, 首頁",
    zh_latn: "zuijin, daozhang, gailan",
};

pub const ALL_PAYMENTS: Synonyms = Synonyms {
    en: "ledger, all payments, list, records, collections, collected, received, paid, transactions, amounts by year, total",
    zh_hans: "付款历史, 缴费记录, 支付记录, 明细, 流水, 账单, 收到的款项, 全部付款, 合计",
    zh_hant: "付款記錄, 明細, 流水, 帳單",
    zh_latn: "fukuanjilu, mingxi, liushui",
};

pub const PRINT_PAYMENTS: Synonyms = Synonyms {
    en: "pdf, download, copy, spreadsheet, csv, excel, proof of payment, receipt, for court",
    zh_hans: "下载, 导出, 复印件, 表格, 付款证明, 收据, 交给法院, 截图",
    zh_hant: "列印, 下載, 儲存, 收據",
    zh_latn: "dayin, xiazai",
};

pub const MONEY_SENT: Synonyms = Synonyms {
    en: "disbursed, disbursement, sent, sent to me, received, payout, deposit, where is my money, paid to me, check",
    zh_hans: "支付款项, 发放, 发款, 收到的钱, 已发放, 打款, 汇给我, 领取, 钱在哪里, 没收到钱",
    zh_hant: "發放記錄, 支付款項, 發放, 領取",
    zh_latn: "fafang, fafangjilu, zhifukuanxiang",
};

pub const ON_HOLD: Synonyms = Synonyms {
    en: "held, hold, waiting, pending, stuck, delay, late, frozen, not sent, missing money",
    zh_hans: "暂停, 冻结, 扣住, 没有发放, 没收到, 延迟, 卡住, 等待",
    zh_hant: "暫緩發放, 凍結, 延遲",
    zh_latn: "zanhuan, dongjie",
};

pub const BALANCES: Synonyms = Synonyms {
    en: "arrears, past due, past-due, debt, balance, overdue, behind, unpaid, amount due, interest, fees, account balance, default",
    zh_hans: "欠款, 拖欠, 欠费, 欠钱, 欠多少, 余额, 账户余额, 未付, 逾期, 债务, 利息, 费用, 应付金额",
    zh_hant: "欠款, 欠費, 拖欠, 餘額, 應收金額",
    zh_latn: "qiankuan, tuoqian, yue, qianfei",
};

pub const ORDER_AMOUNT: Synonyms = Synonyms {
    en: "order, obligation, court order, current support, monthly amount, weekly, how much per month, judgment, docket, order number",
    zh_hans: "命令, 判令, 判决, 法院命令, 抚养费义务, 当期抚养费, 每月多少, 每周多少, 命令编号",
    zh_hant: "撫養費命令, 判令, 判決",
    zh_latn: "mingling, panling, panjue",
};

pub const STATEMENT: Synonyms = Synonyms {
    en: "statements, summary, account summary, proof of income, report, combined statement, obligation summary",
    zh_hans: "对账单, 对帐单, 结单, 账单, 摘要, 收入证明, 抚养费义务摘要",
    zh_hant: "對帳單, 帳戶對帳單",
    zh_latn: "duizhangdan, zhangdan",
};

pub const MONTHLY_NOTICE: Synonyms = Synonyms {
    en: "notice, notices, letter, assigned, assistance, cash assistance, tanf, welfare, pass-through, kept by the state",
    zh_hans: "通知, 月度通知, 月报, 现金援助, 福利, 已转让, 转付款, 政府留存",
    zh_hant: "每月通知, 現金援助",
    zh_latn: "meiyuetongzhi, tongzhi",
};

pub const COUPON: Synonyms = Synonyms {
    en: "coupon, coupons, voucher, slip, stub, check, money order, mail a payment",
    zh_hans: "付款单, 缴费单, 付款券, 支票, 汇票, 邮寄付款, 存根",
    zh_hant: "付款單據, 付款單, 支票",
    zh_latn: "fukuandanju, zhipiao",
};

pub const HOW_TO_PAY: Synonyms = Synonyms {
    en: "pay, make a payment, pay online, pay by phone, fee, card, credit card, debit card, cash, store, check, money order, bank, withholding, paycheck, employer deducts",
    zh_hans: "付款, 缴费, 支付, 交钱, 信用卡, 借记卡, 现金, 支票, 汇票, 银行, 网上付款, 收入扣缴, 工资扣款",
    zh_hant: "付款方式, 繳費, 繳錢, 付錢, 信用卡, 現金",
    zh_latn: "fukuan, jiaofei, fukuanfangshi",
};

pub const GET_PAID: Synonyms = Synonyms {
    en: "direct deposit, bank, bank account, prepaid card, debit card, card, lost card, new card, routing number, check, receive money",
    zh_hans: "直接存款, 银行账户, 银行账号, 预付卡, 借记卡, 银行卡, 换卡, 卡丢了, 支票, 怎么收钱, 收钱",
    zh_hant: "收款方式, 沒有收到錢, 直接存款, 銀行帳戶, 預付卡",
    zh_latn: "shoukuan, shoukuanfangshi, cunkuan",
};

pub const WRITE_OFFICE: Synonyms = Synonyms {
    en: "message, e-mail, email, contact, ask, question, complain, complaint, caseworker, worker, reply",
    zh_hans: "邮件, 电子邮件, 电邮, 邮箱, 留言, 写信, 联系, 提问, 投诉, 个案工作人员, 回复",
    zh_hant: "訊息, 電子郵件, 聯絡",
    zh_latn: "xiaoxi, youjian, lianxi",
};

pub const OFFICE: Synonyms = Synonyms {
    en: "call, telephone, phone number, hotline, help line, helpline, tty, deaf, relay, address, location, open, closed, hours, visit, walk in, near me, where, interpreter",
    zh_hans: "电话, 电话号码, 热线, 地址, 地点, 开门, 关门, 几点, 上班时间, 营业时间, 文字电话, 听障, 拜访, 附近, 口译, 联络",
    zh_hant: "聯絡, 電話, 地址, 辦公室, 服務時間",
    zh_latn: "dianhua, dizhi, bangongshi, lianxi",
};

pub const MY_ADDRESS: Synonyms = Synonyms {
    en: "move, moved, moving, new address, new phone, new e-mail, email, contact details, name change, mail address",
    zh_hans: "搬家, 新地址, 新电话, 换号码, 换手机, 邮箱, 改地址, 联系方式, 改名",
    zh_hant: "更改地址, 搬家, 聯絡資訊",
    zh_latn: "banjia, gaidizhi",
};

pub const JOB: Synonyms = Synonyms {
    en: "work, employed, fired, laid off, unemployed, unemployment, hired, income, wages, company, boss",
    zh_hans: "失业, 换工作, 找到工作, 雇主, 公司, 老板, 工资, 收入, 裁员, 就业, 上班",
    zh_hant: "雇主, 新工作, 失業",
    zh_latn: "gongzuo, shiye, guzhu",
};

pub const INSURANCE: Synonyms = Synonyms {
    en: "medical, health, doctor, coverage, dental, vision, policy, medicaid, medical support",
    zh_hans: "医保, 医疗, 医疗保险, 保险单, 牙科, 眼科, 看病, 医疗抚养",
    zh_hant: "健康保險, 醫療",
    zh_latn: "baoxian, yibao",
};

pub const CHILDREN: Synonyms = Synonyms {
    en: "child, kids, son, daughter, birthday, turning 18, emancipation, adult, paternity, parentage",
    zh_hans: "孩子, 小孩, 儿子, 女儿, 儿童, 成年, 满 18 岁, 抚养义务终止, 亲子关系",
    zh_hant: "子女, 孩子",
    zh_latn: "zinv, haizi",
};

pub const HEARINGS: Synonyms = Synonyms {
    en: "court, court date, hearing, appointment, interview, date, schedule, reminder, judge, magistrate",
    zh_hans: "聆讯, 出庭, 开庭, 法院, 法庭, 家事法庭, 面谈, 日期, 日历, 提醒, 预约提醒",
    zh_hant: "聽證, 聆訊, 預約, 出庭",
    zh_latn: "tingzheng, lingxun, chuting, yuyue",
};

pub const ACTIONS: Synonyms = Synonyms {
    en: "enforcement, license, licence, suspended, suspension, passport, lien, tax refund, offset, intercept, seize, case status, progress, timeline",
    zh_hans: "执行, 执行措施, 吊扣, 驾照, 执照, 护照, 留置权, 退税, 抵扣, 进度, 状态, 案件, 处罚",
    zh_hant: "執行, 吊扣, 駕照, 護照, 個案進展",
    zh_latn: "zhixing, jiazhao, huzhao, tuishui",
};

pub const DOCUMENTS: Synonyms = Synonyms {
    en: "document, upload, file, files, form, forms, scan, photo, attachment, letters",
    zh_hans: "资料, 表格, 附件, 照片, 扫描, 上传, 下载文件, 信函",
    zh_hant: "上傳, 檔案, 文件",
    zh_latn: "shangchuan, wenjian, biaoge",
};

pub const CHANGE_ORDER: Synonyms = Synonyms {
    en: "modify, modification, review, lower, raise, increase, decrease, reduce, adjust, too high, cannot pay, can’t pay, lost income",
    zh_hans: "修改, 调整, 复审, 降低, 减少, 增加, 提高, 付不起, 太高, 改判, 收入减少",
    zh_hant: "變更命令, 修改, 調整",
    zh_latn: "biangeng, xiugai",
};

pub const WRONG_PAYMENT: Synonyms = Synonyms {
    en: "dispute, wrong, mistake, error, incorrect, missing payment, not counted, challenge, appeal, complain, returned, reversed",
    zh_hans: "异议, 错误, 有误, 不对, 少了, 漏了, 没有计入, 申诉, 投诉, 退回, 冲销",
    zh_hant: "提出異議, 錯誤",
    zh_latn: "yiyi, cuowu",
};

pub const PIN: Synonyms = Synonyms {
    en: "pin code, personal identification number, secret number, code, letter, no letter, lost letter, mailed, qr code, web id",
    zh_hans: "识别号码, 个人识别号码, 密码信, 信函, 没收到信, 信丢了, 验证码, 邮寄, 二维码, 网络识别号",
    zh_hant: "個人識別號碼, 信函, 二維碼",
    zh_latn: "pinma, shibiehaoma, xinhan",
};

pub const WEB_ID: Synonyms = Synonyms {
    en: "webid, 12 digits, secret number, code, authorization, lost number, pin",
    zh_hans: "识别号, 识别号码, 12 位数, 号码, 忘记号码, 授权, PIN 码, 验证",
    zh_hant: "網絡識別號, 網路識別號, 識別號碼",
    zh_latn: "wangluoshibiehao, shibiehao",
};

pub const START: Synonyms = Synonyms {
    en: "how to begin, beginner, new here, register, registration, sign up, signup, create an account, open an account, new account, first time, activate, activation, link my account, steps",
    zh_hans: "注册, 登记, 开户, 创建账户, 新用户, 首次使用, 激活, 开始, 步骤, 关联账户, 设立账户",
    zh_hant: "註冊, 創建帳戶, 開始使用, 步驟",
    zh_latn: "zhuce, kaihu, kaishi",
};

pub const REGISTER: Synonyms = Synonyms {
    en: "register, registration, sign up, signup, new account, join, start, first time, activate, activation, link my account",
    zh_hans: "注册, 登记, 开户, 新用户, 首次使用, 激活, 开始, 关联账户, 设立账户",
    zh_hant: "創建帳戶, 註冊, 開始",
    zh_latn: "zhuce, kaihu, chuangjianzhanghu",
};

pub const PASSWORD: Synonyms = Synonyms {
    en: "forgot, forgotten, forget, reset, locked, lock, unlock, log in, login, sign in, user id, username, cannot get in, can’t sign in",
    zh_hans: "忘记密码, 忘记, 找回, 锁定, 被锁, 登陆, 登入, 登不进去, 用户名, 账号, 密码",
    zh_hant: "忘記密碼, 重設, 解鎖, 登入",
    zh_latn: "wangjimima, mima, denglu, chongzhi",
};

pub const LANGUAGE: Synonyms = Synonyms {
    en: "chinese, mandarin, cantonese, english, spanish, translate, translation, interpreter, other language, simplified, traditional",
    zh_hans: "中文, 英文, 汉语, 普通话, 国语, 广东话, 粤语, 简体, 繁体, 翻译, 口译, 切换语言",
    zh_hant: "語言, 繁體, 簡體, 翻譯, 國語, 廣東話",
    zh_latn: "zhongwen, yuyan, fanyi, yingwen",
};

pub const INTERPRETER: Synonyms = Synonyms {
    en: "interpreter, translator, translation, other language, spanish, speak chinese, do not speak english",
    zh_hans: "口译, 翻译, 译员, 不懂英文, 不会英语, 讲中文, 语言协助",
    zh_hant: "口譯, 翻譯, 語言協助, 不懂英文",
    zh_latn: "kouyi, fanyi",
};

pub const SAFETY: Synonyms = Synonyms {
    en: "safe, danger, afraid, scared, violence, domestic violence, abuse, threat, hide, privacy, secret, history, exit, quick exit, escape, stalking, shared phone",
    zh_hans: "家暴, 家庭暴力, 虐待, 威胁, 害怕, 危险, 隐私, 浏览记录, 历史记录, 退出, 离开, 保密, 跟踪, 共用手机",
    zh_hant: "安全須知, 家庭暴力, 快速離開",
    zh_latn: "anquan, jiabao, baoli, likai",
};

pub const WORD: Synonyms = Synonyms {
    en: "meaning, definition, term, terms, what is, what does it mean, explain, vocabulary, dictionary",
    zh_hans: "术语, 词汇, 解释, 意思, 什么是, 含义, 名词, 词典, 不懂",
    zh_hant: "術語, 詞彙, 解釋",
    zh_latn: "shuyu, yisi, jieshi",
};

pub const LAWYER: Synonyms = Synonyms {
    en: "legal aid, attorney, advice, represent me, court help",
    zh_hans: "律师, 法律援助, 法律咨询, 法律帮助, 打官司",
    zh_hant: "律師, 法律援助, 法律諮詢",
    zh_latn: "lvshi, falvyuanzhu",
};

pub const ACT_FOR_ME: Synonyms = Synonyms {
    en: "authorize, authorise, authorized, representative, permission, power of attorney, lawyer, attorney, helper, family member, friend, third party, release",
    zh_hans: "委托, 代理, 代办, 授权书, 委托书, 律师, 家人, 朋友, 帮我办, 第三方",
    zh_hant: "授權, 代表, 委託, 律師",
    zh_latn: "shouquan, weituo, lvshi",
};
