/** The pages of the demo services: plain HTML, no script, readable at 320 px. */

const escape = (text) =>
  String(text).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const page = (title, content) => `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – services de démonstration</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><p><a href="/">Services de démonstration</a></p></header>
<main>
<h1>${escape(title)}</h1>
${content}
</main>
</body>
</html>
`;

const shown = (value) => (value !== null && typeof value === 'object' ? JSON.stringify(value) : value);

const rows = (received) =>
  Object.entries(received)
    .map(([name, value]) => `<tr><th scope="row">${escape(name)}</th><td>${escape(shown(value))}</td></tr>`)
    .join('\n');

/** What a service received about the person who signed in, and the way out. */
export const receivedPage = (service, received) =>
  page(
    service.title,
    `<p>Vous êtes connecté. Ce service a reçu :</p>
<table>
<caption>Données reçues</caption>
<thead><tr><th scope="col">Donnée</th><th scope="col">Valeur</th></tr></thead>
<tbody>
${rows(received)}
</tbody>
</table>
<form method="post" action="${service.path}/sign-out"><button>Se déconnecter</button></form>
<p><a href="${service.address}?format=json">Les mêmes données en JSON</a></p>`,
  );

/** The list of the services, and which of them this browser is signed in to. */
export const homePage = (services, session) =>
  page(
    'Accueil',
    `<ul>
${services
  .map(
    ({ path, title, address }) =>
      `<li><a href="${address}">${escape(title)}</a> : ${session.services.has(path) ? 'connecté' : 'non connecté'}</li>`,
  )
  .join('\n')}
</ul>`,
  );

export const signedOutPage = ({ title, address }) =>
  page(`${title} : vous n’êtes pas connecté`, `<p><a href="${address}">Se connecter</a></p>`);

export const notFoundPage = () => page('Page introuvable', '<p><a href="/">Liste des services</a></p>');

export const failurePage = () =>
  page(
    'La connexion n’a pas abouti',
    '<p>Le service n’a pas pu lire la réponse reçue. <a href="/">Recommencer depuis la liste des services</a></p>',
  );

export const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 50rem; padding: 0 1rem 2rem; }
header { border-bottom: 1px solid; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem; border: 1px solid; overflow-wrap: anywhere; }
button { font: inherit; margin-top: 1rem; padding: 0.5rem 1rem; min-height: 44px; }
li a, p a { display: inline-block; min-height: 24px; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;
