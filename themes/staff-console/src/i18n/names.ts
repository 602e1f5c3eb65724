import type { AgentName, Names } from '../api/schema';

/** As lists have it: AJXTNASI Alice. */
export function listed(names: Names): string {
  return `${names.familyName} ${names.firstName}`.trim();
}

/** As people say it: Alice AJXTNASI. */
export function spoken(names: Names): string {
  return `${names.firstName} ${names.familyName}`.trim();
}

/** Of somebody of the staff; what the hub did not say is left out. */
export function agentName({ firstName, lastName }: AgentName): string {
  return [firstName, lastName].filter(Boolean).join(' ');
}
