<#ftl output_format="plainText">
${msg("mailValidationText")}

${msg("mailLabel", msg("mailValidationAction"))}
${link}

${msg("mailValidationLink")}

${msg("mailNotAsked")}
${msg("mailValidationIgnore")}

--
${msg("mailFooter")}
