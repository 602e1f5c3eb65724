import type { components } from 'description';

/**
 * The API's bodies by the names that they have here; what they hold is the API's own description.
 * Ids are opaque; moments are ISO instants, days ISO dates.
 */
type Schemas = components['schemas'];

export type AccountId = number;
export type AccountOrigin = Schemas['AccountOrigin'];
export type AccountPage = Schemas['AccountView'];
export type AccountState = Schemas['AccountState'];
export type AgentName = Schemas['AgentNameView'];
export type ActionResult = Schemas['ActionResult'];
export type Address = Schemas['AddressView'];
export type AuditEntry = Schemas['AuditView'];
export type Child = Schemas['ChildView'];
export type Facet = Schemas['Facet'];
export type HistoryEntry = Schemas['HistoryView'];
export type ImportRun = Schemas['ImportView'];
export type Job = Schemas['JobView'];
export type JobAccount = Schemas['JobAccountView'];
export type JobKind = Schemas['JobKind'];
export type JobOrder = Schemas['JobBody'];
export type Join = Schemas['JoinView'];
export type ListedAccount = Schemas['Account'];
export type ListFilter = Schemas['Filter'];
export type ListPage = Schemas['ListPage'];
export type ListRow = Schemas['ListRow'];
export type Names = Schemas['Names'];
export type PasswordKind = Schemas['Kind'];
export type Portal = Schemas['PortalView'];
export type Problem = Schemas['Problem'];
export type Profile = Schemas['Profile'];
export type QualityDay = Schemas['QualityDayView'];
export type QualityRow = Schemas['QualityView'];
export type Rejection = Schemas['RejectionView'];
export type Report = Schemas['ReportView'];
export type RightHolder = Schemas['RightHolderView'];
export type School = Schemas['SchoolView'];
export type Selected = Schemas['SelectionBody'];
export type Service = Schemas['ServiceView'];
export type Source = Schemas['SourceView'];
export type StaffAction = Schemas['StaffAction'];
export type StaffModule = Schemas['StaffModule'];
export type TroubleshootingReset = Schemas['ResetView'];
export type TroubleshootingRow = Schemas['TroubleshootingRow'];
