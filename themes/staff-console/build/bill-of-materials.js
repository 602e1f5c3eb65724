import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// Adds the libraries that the console ships, as npm tells them, to the build's bill of materials
// (CycloneDX), and fails for a library with a licence that is not allowed:
// node bill-of-materials.js <bill>
const OURS = 'pkg:maven/fr.educonnect/educonnect-staff-console@';
const NPM = 'pkg:npm/';

// Licences under which a library may ship with one of Apache-2.0; of several, one is enough.
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD 3-clause License w/nuclear disclaimer',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CDDL-1.0',
  'EPL-1.0',
  'EPL-2.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Mozilla Public License Version 2.0',
]);

// Its jar says « BSD » of two clauses, its metadata only « BSD ».
const KNOWN = ['pkg:maven/org.codehaus.woodstox/stax2-api@'];

function told() {
  const npm = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (npm.status !== 0) {
    throw new Error(`npm sbom: ${npm.stderr}`);
  }
  return JSON.parse(npm.stdout);
}

function licences({ licenses = [] }) {
  return licenses.flatMap(({ license, expression }) =>
    expression ? expression.replace(/[()]/g, '').split(' OR ') : [license.id ?? license.name],
  );
}

function isAllowed(component) {
  return (
    licences(component).some((licence) => ALLOWED.has(licence)) ||
    KNOWN.some((start) => component.purl?.startsWith(start))
  );
}

function merge(bill, console) {
  const refs = new Map(console.components.map((one) => [one['bom-ref'], one.purl]));
  const among = (names = []) => names.map((name) => refs.get(name)).filter(Boolean);
  const root = console.dependencies.find(({ ref }) => !refs.has(ref));
  const libraries = console.dependencies.filter(({ ref }) => refs.has(ref));
  return {
    ...bill,
    components: bill.components
      .filter(({ purl }) => !purl?.startsWith(NPM))
      .concat(console.components.map((one) => ({ ...one, 'bom-ref': one.purl }))),
    dependencies: bill.dependencies
      .filter(({ ref }) => !ref.startsWith(NPM))
      .map((one) => (one.ref.startsWith(OURS) ? { ...one, dependsOn: among(root.dependsOn) } : one))
      .concat(
        libraries.map(({ ref, dependsOn }) => ({ ref: refs.get(ref), dependsOn: among(dependsOn) })),
      ),
  };
}

const [file] = process.argv.slice(2);
let shipped = told();
// Where there is no bill (Maven makes none offline), the console's own libraries are looked at.
if (existsSync(file)) {
  shipped = merge(JSON.parse(readFileSync(file, 'utf8')), shipped);
  writeFileSync(file, `${JSON.stringify(shipped, null, 2)}\n`);
}
const refused = shipped.components.filter((one) => !isAllowed(one));
if (refused.length > 0) {
  const names = refused.map((one) => `${one.purl}: ${licences(one).join(', ') || 'none'}`);
  throw new Error(`Licences that are not allowed:\n${names.join('\n')}`);
}
