/**
 * The API's bodies as its description has them, until this file is generated from it
 * (openapi-typescript). Ids are opaque; moments are ISO instants, days ISO dates.
 */
export type Degree = '1D' | '2D';
export type Profile = 'GUARDIAN' | 'STUDENT';
export type StaffModule = 'ADMINISTRATION' | 'TROUBLESHOOTING' | 'ASSISTANCE' | 'STATISTICS';
export type AccountState = 'NOT_NOTIFIED' | 'NOTIFIED' | 'ACTIVATING' | 'ACTIVE';
export type AccountOrigin = 'SCHOOL' | 'GUARDIAN' | 'FRANCECONNECT' | 'ATEN' | 'ENT';
export type LinkStatus = 'PROPOSED' | 'CONFIRMED' | 'REPORTED';
export type Sending = 'NONE' | 'WAITING' | 'SENT' | 'REJECTED';
export type PasswordKind = 'NONE' | 'PROVISIONAL' | 'CHOSEN' | 'FRANCECONNECT';
export type StaffAction =
  | 'NOTIFY'
  | 'NOTIFY_WITH_RESET'
  | 'RESET_PASSWORD'
  | 'TROUBLESHOOT_RESET'
  | 'RESEND_ACTIVATION_MAIL'
  | 'EXPORT_LIST';
export type JobKind = 'NOTIFY_LETTER' | 'NOTIFY_MAIL' | 'RESET' | 'EXPORT_PDF' | 'EXPORT_CSV';
export type JobStatus = 'WAITING' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';
export type ActionResult =
  | 'DONE'
  | 'QUEUED'
  | 'MAIL_REJECTED'
  | 'MAIL_EXPIRED'
  | 'NO_ADDRESS'
  | 'SHARED_ADDRESS'
  | 'INVALID_ADDRESS'
  | 'ACTIVE_LEFT_OUT'
  | 'FRANCECONNECT_ONLY'
  | 'NOTHING_TO_RESET'
  | 'NOT_IN_THIS_STATE'
  | 'FROZEN'
  | 'CHANGED_MEANWHILE'
  | 'FAILED'
  | 'NOT_FOUND';
export type Warning = 'NOTIFIED_NOT_RESET' | 'ASK_BEFORE_ACTIVE';
export type ActivationPath = 'FRANCECONNECT' | 'SELF_REGISTRATION' | 'NOTIFICATION';
export type ActivationBlocker =
  | 'NO_INE'
  | 'NO_MOBILE'
  | 'NO_BIRTH_DATE'
  | 'NO_MAIL'
  | 'NO_CHILD'
  | 'BIRTH_DATES_CLOSED';
export type AccountId = number;

/** Names as the register has them. */
export interface Names {
  title?: string;
  familyName: string;
  firstName: string;
}

export interface Problem {
  code: string;
  title: string;
  detail: string;
  action: string;
  /** What is wrong, or why it is not possible; a code. */
  reason?: string;
}

export interface Me {
  agent: { id: string; uid: string; firstName?: string; lastName?: string };
  rights: {
    module: StaffModule;
    scope: string;
    code: string;
    degrees: Degree[];
    until?: string;
    source: string;
  }[];
  modules: { module: StaffModule; degree: Degree; stepUp: boolean }[];
}

export interface Address {
  lines?: string;
  postalCode?: string;
  town?: string;
}

export interface School {
  uai: string;
  degree: Degree;
  name: string;
  academyName: string;
  address: Address;
  /** Those open to the caller there. */
  modules: StaffModule[];
}

/** What a school says to families on the portal, and decided about services (by client id). */
export interface Portal {
  message?: string;
  services: Record<string, boolean>;
}

export interface Facet {
  code: string;
  label?: string;
  students: number;
}

export interface Facets {
  classes: Facet[];
  mefs: Facet[];
  levels: Facet[];
}

export interface ListedAccount {
  id: AccountId;
  loginId: string;
  state: AccountState;
  origin?: AccountOrigin;
  notifiedAt?: string;
  lastSignInAt?: string;
  resetAskedAt?: string;
}

/** A pair of student and guardian; in the list of students a student. */
export interface ListRow {
  studentId: number;
  student: Names;
  place: { className?: string; mefLabel?: string; level?: string };
  guardian?: Names;
  account: ListedAccount;
  mail?: { address: string; shared: boolean; sending: Sending };
  link?: { status: LinkStatus; reportedAt?: string };
}

/** `next` is the cursor of the page behind this one. */
export interface ListPage {
  rows: ListRow[];
  next?: string;
  rowCount: number;
  accountCount: number;
}

/** What a list is narrowed to; what is left out narrows nothing. */
export interface ListFilter {
  name?: string;
  classes?: string[];
  mefs?: string[];
  levels?: string[];
  states?: AccountState[];
  mail?: boolean;
  origin?: AccountOrigin | 'NONE';
  resetAsked?: boolean;
  linkReported?: boolean;
}

/** Either accounts one by one, or the whole result of a filter with some taken out again. */
export type Selected = { accounts: AccountId[] } | { filter: ListFilter; except: AccountId[] };

/** How many accounts a selection holds. */
export interface SelectionSummary {
  accounts: number;
  states: Partial<Record<AccountState, number>>;
}

export interface JobOrder {
  kind: JobKind;
  withReset: boolean;
  includeActive: boolean;
  selection: Selected;
}

export interface Job {
  id: string;
  kind: JobKind;
  profile: Profile;
  withReset: boolean;
  includeActive: boolean;
  status: JobStatus;
  total: number;
  finished: number;
  failure?: string;
  /** What is to be said besides. */
  warnings?: Warning[];
  createdAt: string;
  endedAt?: string;
  file: 'NONE' | 'READY' | 'GONE';
}

/** An account of a job; without a result while it waits. */
export interface JobAccount {
  number: number;
  accountId: AccountId;
  names?: Names;
  result?: ActionResult;
}

/** What one register says: of the first degree ONDE, of the second SIECLE. */
export interface Source {
  academyName: string;
  degree: Degree;
  aafId: number;
  registerId?: string;
  mail?: string;
  mailChangedAt?: string;
  mobiles: string[];
  mobilesChangedAt?: string;
  address?: Address;
}

export interface Pupil {
  ine: string;
  birthDate?: string;
  className?: string;
  mefLabel?: string;
  level?: string;
}

/** A guardian's student; elsewhere, names and school are all that is told. */
export interface Child {
  studentId: number;
  names: Names;
  school?: string;
  pupil?: Pupil;
  status?: LinkStatus;
  decidedAt?: string;
}

export interface HistoryEntry {
  at: string;
  action: string;
  right: string;
  uai?: string;
  outcome: string;
  detail?: string;
}

export interface AuditEntry extends HistoryEntry {
  id: number;
  agent: string;
  accountId?: AccountId;
  loginId?: string;
}

export interface AccountPage {
  identity: {
    id: AccountId;
    profile: Profile;
    names: Names;
    loginId: string;
    passwordKind: PasswordKind;
    password?: string;
    franceConnect: boolean;
  };
  life: {
    state: AccountState;
    origin?: AccountOrigin;
    notifiedAt?: string;
    activatedAt?: string;
    lastSignInAt?: string;
    resetAskedAt?: string;
    frozenAt?: string;
  };
  contacts: {
    mail?: string;
    mailConfirmedAt?: string;
    mobile?: string;
    mobileConfirmedAt?: string;
    pendingMail?: string;
  };
  notifiedAddress?: string;
  sending: Sending;
  sources: Source[];
  students: Child[];
  pupil?: Pupil;
  guardians: { accountId: AccountId; names: Names; loginId: string; status: LinkStatus }[];
  formerLogins: string[];
  history: HistoryEntry[];
  blockers: Partial<Record<ActivationPath, ActivationBlocker[]>>;
  /** What may be done to the account alone, by the table of actions and states. */
  actions: StaffAction[];
  birthDatesClosed: boolean;
}

/** An account that was joined to another, and can be separated from it still. */
export interface Join {
  otherId: AccountId;
  otherLogin: string;
  joinedAt: string;
}

/** What became of an action on one account. */
export interface ActionReport {
  result: ActionResult;
  warning?: Warning;
}

/** The same of a reset in Dépannage. */
export interface TroubleshootingReset extends ActionReport {
  accountId: AccountId;
  student?: Names;
  password?: string;
}

export interface Report {
  accountId: AccountId;
  studentId: number;
  student: Names;
  className?: string;
  guardian: Names;
  loginId: string;
  status: LinkStatus;
  reportedAt: string;
}

export type QualityIssue =
  | 'STUDENT_WITHOUT_INE'
  | 'CONFLICTING_INE'
  | 'BIRTH_DATE'
  | 'TWO_SCHOOLS'
  | 'GUARDIAN_WITHOUT_MOBILE'
  | 'GUARDIAN_WITHOUT_MAIL'
  | 'UNUSABLE_CONTACT'
  | 'SHARED_MOBILE'
  | 'PROBABLE_DUPLICATE'
  | 'DOUBTFUL_LINK'
  | 'LEGAL_ENTITY';

export interface QualityRow {
  student: Names;
  studentAafId: number;
  registerId?: string;
  className?: string;
  guardian?: Names;
  guardianAafId?: number;
  detail?: string;
}

export interface TroubleshootingRow {
  accountId: AccountId;
  student: Names;
  loginId: string;
  passwordKind: PasswordKind;
  password?: string;
  className?: string;
  mefLabel?: string;
  state: AccountState;
}

export interface TroubleshootingPage {
  rows: TroubleshootingRow[];
  next?: string;
  rowCount: number;
}

export interface ImportRun {
  id: number;
  kind: string;
  /** Day of the export. */
  exportDate: string;
  status: string;
  startedAt: string;
  endedAt?: string;
  /** As the import wrote it. */
  report?: unknown;
}

export interface Rejection {
  file: string;
  line: number;
  kind?: string;
  aafId?: string;
  reason: string;
  detail?: string;
}
