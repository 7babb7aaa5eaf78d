/** Which ports do the tests and the benchmark listen on? All on 127.0.0.1. */
export const ports = {
  /** The portal that most tests share. */
  shared: 3170,
  /** A portal whose sessions are over after half a minute. */
  shortSessions: 3171,
  /** A portal that a test stops while a page is open. */
  stopped: 3172,
  /** The neutral site that Quick Exit ends on. */
  neutralSite: 3173,
  /** The portal that the benchmark loads. */
  bench: 3174,
  /** The bare server of bytes from memory that the benchmark compares with. */
  floor: 3175,
  /** A development build, with the component gallery; one port for wide readers, the next for narrow ones. */
  gallery: 3176,
  /** A development build that speaks the pseudolocale. */
  pseudolocale: 3178,
  /** By which Lighthouse drives its browser. */
  debugging: 3179,
  /** A portal of the second sample agency. */
  otherAgency: 3180,
  /** A real mail server that the shared portal sends to. */
  mail: 3183,
  /** Portals of the tests of mail, one port each, then the mail servers of these tests. */
  mailPortals: 3184,
  mailServers: 3192,
  /** A portal whose account pages are closed; one port for readers with scripts, the next for those without. */
  closed: 3181,
} as const;
