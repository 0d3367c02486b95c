"""Which senders and words of mails tell what a mail is about."""

#: Hosts from which portals for applications send the mails of many employers. A host below one of
#: these counts, too. Which employer it is says the name shown, the subject or the text.
PORTALS = {
    "Ashby": ("ashbyhq.com",),
    "BambooHR": ("bamboohr.com",),
    "Breezy": ("breezy.hr", "breezy-mail.com"),
    "Comeet": ("comeet.co", "comeet-notifications.com"),
    "Greenhouse": ("greenhouse.io", "greenhouse-mail.io"),
    "HireVue": ("hirevue.com",),
    "iCIMS": ("icims.com", "icims.eu"),
    "Indeed": ("indeed.com", "indeedemail.com"),
    "JazzHR": ("jazz.co", "jazzhr.com", "applytojob.com", "resumatorjobs.com"),
    "Jobvite": ("jobvite.com",),
    "Join": ("join.com",),
    "Lever": ("lever.co", "hire.lever.co"),
    "LinkedIn": ("linkedin.com",),
    "Oracle": ("oraclecloud.com", "taleo.net", "invalidemail.com"),
    "Personio": ("personio.com", "personio.de", "m.personio.de"),
    "Pinpoint": ("pinpointhq.com",),
    "Recruitee": ("recruitee.com", "recruitee-mail.com", "tellent.com"),
    "Rippling": ("rippling.com",),
    "SmartRecruiters": ("smartrecruiters.com",),
    "softgarden": ("softgarden.io", "softgarden.de"),
    "SuccessFactors": ("successfactors.com", "successfactors.eu", "sapsf.com", "sapsf.eu"),
    "Stepstone": ("stepstone.de", "stepstone.com"),
    "Teamtailor": ("teamtailor.com", "teamtailor-mail.com", "teamtailor.app"),
    "Workable": ("workable.com", "workablemail.com"),
    "Workday": ("myworkday.com", "workday.com", "myworkdayjobs.com"),
    "Xing": ("xing.com",),
    "ZipRecruiter": ("ziprecruiter.com",),
}

#: Hosts of mailboxes for everybody: they tell nothing about an employer.
FREE_HOSTS = frozenset(
    {
        "aol.com", "fastmail.com", "gmail.com", "gmx.at", "gmx.ch", "gmx.de", "gmx.net",
        "googlemail.com", "hotmail.co.uk", "hotmail.com", "icloud.com", "live.com", "mac.com",
        "mail.com", "me.com", "msn.com", "outlook.com", "outlook.de", "posteo.de", "proton.me",
        "protonmail.com", "rediffmail.com", "t-online.de", "web.de", "yahoo.co.in",
        "yahoo.co.uk", "yahoo.com", "yahoo.de", "ymail.com", "zoho.com",
    }
)  # fmt: skip

#: Words of the local parts of addresses that no person has for themselves.
AUTOMATIC = frozenset(
    {
        "account", "accounts", "alert", "alerts", "automated", "billing", "bounce", "bounces",
        "customer", "customers", "daemon", "delivery", "donotreply", "info", "invoice", "invoices",
        "mailer", "marketing", "news", "newsletter", "noreply", "notification", "notifications",
        "notify", "offers", "order", "orders", "payment", "payments", "postmaster", "promo",
        "promotions", "receipt", "receipts", "reply", "rewards", "sales", "service", "shipment",
        "shop", "support", "system", "update", "updates",
    }
)  # fmt: skip

#: Words, folded, by which a mail is about an application.
ABOUT_A_JOB = (
    r"\bappl(?:y|ied|ying|ication|icant)", r"\binterview", r"\bcandida(?:te|cy|ture)",
    r"\brecruit", r"\bhiring\b", r"\b(?:job|the|this) (?:position|role|offer|opening)",
    r"\bposition (?:of|as)\b", r"\bvacancy\b", r"\bresume\b", r"\bcv\b", r"\bassessment\b",
    r"\bbewerb", r"\bvorstellungsgesprach", r"\bstellenangebot", r"\bentretien\b",
    r"\bcandidat", r"\bentrevista\b", r"\bcolloquio\b",
)  # fmt: skip

#: Subjects, folded, that offer other jobs.
ALERTS = (
    r"\bjob alert", r"\bnew jobs?\b", r"\bjobs? (?:for you|you may|you might|near|in\b|matching)",
    r"\b(?:recommended|similar|top|more) jobs?\b", r"\bis hiring\b", r"\bare hiring\b",
    r"\bjobs? recommend", r"\bpeople (?:viewed|also)\b", r"\bstellenangebote? fur\b",
    r"\bneue jobs?\b", r"\bjobs? fur (?:sie|dich)\b", r"\byour job search\b",
    r"\bappeared in \d+ search", r"\bprofile views?\b", r"\boffres? d'emploi\b",
)  # fmt: skip

_PORTAL_HOSTS = frozenset(host for hosts in PORTALS.values() for host in hosts)


def is_portal(host: str) -> bool:
    """Whether a host is one from which a portal sends, or below one."""
    labels = host.split(".")
    return any(".".join(labels[at:]) in _PORTAL_HOSTS for at in range(len(labels)))
