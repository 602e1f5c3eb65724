import type { School, StaffModule } from '../api/schema';

const TABS = [
  { name: 'home', route: '', modules: ['ADMINISTRATION', 'TROUBLESHOOTING', 'ASSISTANCE'] },
  { name: 'students', route: 'eleves', modules: ['ADMINISTRATION'], degree: '2D' },
  { name: 'guardians', route: 'responsables', modules: ['ADMINISTRATION'] },
  { name: 'reports', route: 'signalements', modules: ['ADMINISTRATION', 'ASSISTANCE'] },
  { name: 'quality', route: 'qualite', modules: ['ADMINISTRATION', 'ASSISTANCE'] },
  { name: 'jobs', route: 'traitements', modules: ['ADMINISTRATION'] },
  { name: 'letters', route: 'courriers', modules: ['ADMINISTRATION', 'ASSISTANCE'] },
  { name: 'troubleshooting', route: 'depannage', modules: ['TROUBLESHOOTING'], degree: '2D' },
  { name: 'assistance', route: 'assistance', modules: ['ASSISTANCE'] },
  { name: 'imports', route: 'imports', modules: ['ASSISTANCE'] },
  { name: 'audit', route: 'journal', modules: ['ASSISTANCE'] },
] as const satisfies readonly {
  name: string;
  route: string;
  modules: readonly StaffModule[];
  degree?: string;
}[];

export type Tab = (typeof TABS)[number];

/** What the API says to be open there; students of the first degree have no accounts. */
export function tabsOf(school: School): Tab[] {
  return TABS.filter(
    (tab) =>
      tab.modules.some((module) => school.modules.includes(module)) &&
      (!('degree' in tab) || tab.degree === school.degree),
  );
}

// /etablissements/<uai>/<degree>/<tab>
const TAB_SEGMENT = 4;

/** Whether an address is below a tab that is open there. */
export function isOpenAt(school: School, pathname: string): boolean {
  const route = pathname.split('/')[TAB_SEGMENT] ?? '';
  return tabsOf(school).some((tab) => tab.route === route);
}
