<#-- The frame of every mail. Mail programs ignore style sheets, so that the little style there is stays with the elements; tables are for those that do not know anything else. -->
<#macro emailLayout title=msg("mailBrand") footer=msg("mailFooter")>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then("ltr", "rtl")}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="supported-color-schemes" content="light dark">
  <title>${title}</title>
</head>
<body style="margin:0;padding:0">
<div role="article" aria-label="${title}" style="margin:0 auto;padding:24px 16px;max-width:568px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:break-word;word-wrap:break-word">
  <p style="margin:0 0 24px;padding-bottom:12px;border-bottom:3px solid #5362c8;font-size:18px;font-weight:bold">${msg("mailBrand")}</p>
  <h1 style="margin:0 0 16px;font-size:24px;line-height:1.25">${title}</h1>
  <#nested>
  <p style="margin:32px 0 0;padding-top:12px;border-top:1px solid #757a90;font-size:14px">${footer}</p>
</div>
</body>
</html>
</#macro>

<#macro paragraph>
  <p style="margin:0 0 16px"><#nested></p>
</#macro>

<#-- One value to be noted down. -->
<#macro value label text>
  <table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%" style="margin:0 0 16px"><tr><td bgcolor="#eceefa" style="padding:12px 16px;background:#eceefa;color:#1d2136;border-left:4px solid #5362c8">
    <span style="font-size:14px">${label}</span><br>
    <strong style="font-size:20px;word-break:break-word">${text}</strong>
  </td></tr></table>
</#macro>

<#-- The one thing to do, and its address for whom the button does not work. Quiet where most people have nothing to do. -->
<#macro action text quiet=false>
  <#local ground = quiet?then("#ffffff", "#2f3e9e") ink = quiet?then("#2f3e9e", "#ffffff")>
  <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 16px"><tr><td bgcolor="${ground}" style="background:${ground};border-radius:6px">
    <a href="${link}" style="display:inline-block;padding:12px 20px;border:2px solid #2f3e9e;border-radius:6px;color:${ink};font-weight:bold;text-decoration:none">${text}</a>
  </td></tr></table>
  <p style="margin:0 0 16px;font-size:14px">${msg("mailLinkCopy")}<br><a href="${link}" style="color:inherit;word-break:break-all">${link}</a></p>
</#macro>

<#-- What to do when it was somebody else. -->
<#macro otherwise question>
  <h2 style="margin:24px 0 8px;font-size:18px;line-height:1.3">${question}</h2>
  <p style="margin:0 0 16px"><#nested></p>
</#macro>

<#macro facts>
  <table cellpadding="0" cellspacing="0" border="0" width="100%" style="margin:0 0 16px;border-collapse:collapse"><#nested></table>
</#macro>

<#macro fact label text>
  <tr>
    <th scope="row" align="left" valign="top" style="padding:8px 12px 8px 0;border-bottom:1px solid #757a90;width:38%;font-weight:normal;text-align:left">${label}</th>
    <td valign="top" style="padding:8px 0;border-bottom:1px solid #757a90;font-weight:bold;word-break:break-word">${text}</td>
  </tr>
</#macro>
