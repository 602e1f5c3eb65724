<#-- The frame of every mail. Mail programs ignore style sheets, so that the little style there is stays with the elements. -->
<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then("ltr", "rtl")}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${msg("mailBrand")}</title>
</head>
<body style="margin:0 auto;padding:16px;max-width:40em;font-family:Arial,sans-serif;font-size:16px;line-height:1.5">
  <p style="font-size:20px;font-weight:bold">${msg("mailBrand")}</p>
  <#nested>
  <p style="border-top:1px solid #757a90;padding-top:12px;font-size:14px">${msg("mailFooter")}</p>
</body>
</html>
</#macro>
