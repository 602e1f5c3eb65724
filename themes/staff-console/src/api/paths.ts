import type * as s from './schema';

type Json<B> = { content: { 'application/json': B } };
type Answer<B> = { 200: Json<B> };
type Nothing = { 204: { content?: never } };
type Get<P, B, Q = never> = { parameters: { query?: Q; path: P }; responses: Answer<B> };
type Send<P, I, R> = {
  parameters: { query?: never; path: P };
  requestBody: { content: { 'application/json': I } };
  responses: R;
};
type Bare<P> = { parameters: { query?: never; path: P }; responses: Nothing };

export interface SchoolPath {
  uai: string;
  degree: s.Degree;
}
export interface ListPath extends SchoolPath {
  list: 'guardians' | 'students';
}
export interface AccountPath extends ListPath {
  account: s.AccountId;
}
type JobPath = SchoolPath & { job: string };
type LinkPath = SchoolPath & { account: s.AccountId; student: number };

export interface ListQuery {
  name?: string;
  class?: string[];
  mef?: string[];
  level?: string[];
  state?: s.AccountState[];
  mail?: boolean;
  origin?: string;
  resetAsked?: boolean;
  linkReported?: boolean;
  sort?: string;
  descending?: boolean;
  cursor?: string;
  limit?: number;
}

export interface AuditQuery {
  from?: string;
  until?: string;
  before?: number;
  limit?: number;
}

/** The operations, in the form that openapi-typescript gives them. */
export interface paths {
  '/me': { get: { parameters: object; responses: Answer<s.Me> } };
  '/me/modules/{module}/{degree}': { get: Bare<{ module: string; degree: s.Degree }> };
  '/schools': {
    get: {
      parameters: { query?: { q?: string; limit?: number } };
      responses: Answer<s.School[]>;
    };
  };
  '/schools/{uai}/{degree}': { get: Get<SchoolPath, s.School> };
  '/schools/{uai}/{degree}/facets': { get: Get<SchoolPath, s.Facets> };
  '/schools/{uai}/{degree}/portal': { get: Get<SchoolPath, s.Portal> };
  '/schools/{uai}/{degree}/portal/message': {
    put: Send<SchoolPath, { text: string }, Nothing>;
    delete: Bare<SchoolPath>;
  };
  '/schools/{uai}/{degree}/{list}': { get: Get<ListPath, s.ListPage, ListQuery> };
  '/schools/{uai}/{degree}/{list}/selection': {
    post: Send<ListPath, s.Selected, Answer<s.SelectionSummary>>;
  };
  '/schools/{uai}/{degree}/{list}/jobs': {
    post: {
      parameters: { query?: never; path: ListPath; header: { 'Idempotency-Key': string } };
      requestBody: { content: { 'application/json': s.JobOrder } };
      responses: { 201: Json<s.Job> };
    };
  };
  '/schools/{uai}/{degree}/{list}/{account}': { get: Get<AccountPath, s.AccountPage> };
  '/schools/{uai}/{degree}/{list}/{account}/mail': {
    post: Send<AccountPath, { withReset: boolean }, Answer<s.ActionReport>>;
  };
  '/schools/{uai}/{degree}/{list}/{account}/reset': {
    post: { parameters: { query?: never; path: AccountPath }; responses: Answer<s.ActionReport> };
  };
  '/schools/{uai}/{degree}/{list}/{account}/activation-mail': {
    post: Send<AccountPath, { mail: string }, Answer<s.ActionReport>>;
  };
  '/schools/{uai}/{degree}/{list}/{account}/birth-dates/reopen': { post: Bare<AccountPath> };
  '/schools/{uai}/{degree}/guardians/{account}/joins': {
    get: Get<SchoolPath & { account: s.AccountId }, s.Join[]>;
    post: Send<
      SchoolPath & { account: s.AccountId },
      { other: string; reference: string },
      Nothing
    >;
  };
  '/schools/{uai}/{degree}/guardians/{account}/joins/{other}': {
    delete: Bare<SchoolPath & { account: s.AccountId; other: s.AccountId }>;
  };
  '/schools/{uai}/{degree}/jobs': { get: Get<SchoolPath, s.Job[]> };
  '/schools/{uai}/{degree}/jobs/{job}': { get: Get<JobPath, s.Job> };
  '/schools/{uai}/{degree}/jobs/{job}/accounts': {
    get: Get<JobPath, s.JobAccount[], { after?: number; limit?: number }>;
  };
  '/schools/{uai}/{degree}/jobs/{job}/cancel': { post: Bare<JobPath> };
  '/schools/{uai}/{degree}/troubleshooting': {
    get: Get<SchoolPath, s.TroubleshootingPage, ListQuery>;
  };
  '/schools/{uai}/{degree}/troubleshooting/resets': {
    post: Send<SchoolPath, { accounts: s.AccountId[] }, Answer<s.TroubleshootingReset[]>>;
  };
  '/schools/{uai}/{degree}/reports': { get: Get<SchoolPath, s.Report[]> };
  '/schools/{uai}/{degree}/reports/{account}/{student}/put-back': {
    post: Send<LinkPath, { reason: string }, Nothing>;
  };
  '/schools/{uai}/{degree}/quality': {
    get: Get<SchoolPath, Record<s.QualityIssue, number>>;
  };
  '/schools/{uai}/{degree}/quality/{issue}': {
    get: Get<SchoolPath & { issue: s.QualityIssue }, s.QualityRow[]>;
  };
  '/schools/{uai}/{degree}/imports': { get: Get<SchoolPath, s.ImportRun[]> };
  '/schools/{uai}/{degree}/imports/{run}/rejections': {
    get: Get<SchoolPath & { run: number }, s.Rejection[]>;
  };
  '/schools/{uai}/{degree}/audit': { get: Get<SchoolPath, s.AuditEntry[], AuditQuery> };
}
