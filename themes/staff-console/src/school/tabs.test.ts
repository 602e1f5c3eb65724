import { expect, test } from 'vitest';
import type { School, StaffModule } from '../api/schema';
import { isOpenAt, tabsOf } from './tabs';

const NAMES = { uai: '0750000A', name: '', academy: '', academyName: '', address: {}, guide: false };

function routes(degree: string, ...modules: StaffModule[]): string[] {
  const school: School = { ...NAMES, degree, modules };
  return tabsOf(school).map(({ route }) => route);
}

test('heads set letters, and no texts of assistance', () => {
  expect(routes('2D', 'ADMINISTRATION')).toContain('courriers');
  expect(routes('2D', 'ADMINISTRATION')).not.toContain('assistance');
});

test('the assistance team sets both', () => {
  expect(routes('1D', 'ASSISTANCE')).toEqual(expect.arrayContaining(['courriers', 'assistance']));
});

test('who troubleshoots does nothing else', () => {
  expect(routes('2D', 'TROUBLESHOOTING')).toEqual(['', 'depannage']);
});

test('addresses below tabs that are not open lead nowhere', () => {
  const school: School = { ...NAMES, degree: '2D', modules: ['TROUBLESHOOTING'] };
  const at = (view: string) => isOpenAt(school, `/etablissements/0750000A/2D${view}`);
  expect(['', '/', '/depannage'].map(at)).toEqual([true, true, true]);
  expect(['/responsables', '/eleves/12', '/imports'].map(at)).toEqual([false, false, false]);
});

test('students of the first degree have no accounts', () => {
  expect(routes('1D', 'ADMINISTRATION')).not.toContain('eleves');
  expect(routes('2D', 'ADMINISTRATION')).toContain('eleves');
});
