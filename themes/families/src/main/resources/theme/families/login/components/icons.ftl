<#-- Small pictures of services, by the name that a service declares; they tell nothing that the title does not. -->
<#assign shapes = {
  "service": "M4 4h7v7H4zm9 0h7v7h-7zM4 13h7v7H4zm9 0h7v7h-7z",
  "grades": "M6 2h12a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm2 5v2h8V7zm0 4v2h8v-2zm0 4v2h5v-2z",
  "forms": "M5 3h9l5 5v13H5zm8 1.5V9h4.5zM8 12v2h8v-2zm0 4v2h5v-2z",
  "payment": "M3 5h18a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zm1 4v2h16V9zm2 5v2h5v-2z",
  "grant": "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm3.5 5.2a5 5 0 0 0-6.6 2.3H7.5v1.6h.9v1.8h-.9v1.6h1.4a5 5 0 0 0 6.6 2.3l-.8-1.8a3 3 0 0 1-3.7-.5h2.6v-1.6h-3.2v-1.8H14V9.5h-3a3 3 0 0 1 3.7-.5z",
  "orientation": "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm4.5 5.5-6.2 2.8-2.8 6.2 6.2-2.8zM12 11a1 1 0 1 1 0 2 1 1 0 0 1 0-2z",
  "workspace": "M4 4h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-6v2h3v2H7v-2h3v-2H4a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zm1 2v9h14V6z",
  "portfolio": "M9 4h6a1 1 0 0 1 1 1v2h4a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4V5a1 1 0 0 1 1-1zm1 2v1h4V6zm-5 7v5h14v-5h-5v2h-4v-2z"
}>

<#macro icon name>
<svg width="28" height="28" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${shapes[name]!shapes["service"]}"/></svg>
</#macro>
