<#ftl output_format="plainText">
${msg("mailGreetingNobody")}

${msg("contactWithdrawnText", maskedLoginId, date, time)}

${msg("contactWithdrawnYours")}
${msg("contactWithdrawnAsk")}

--
${msg("mailFooter")}
