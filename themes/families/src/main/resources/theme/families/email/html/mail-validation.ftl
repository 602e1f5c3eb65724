<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailValidationText")}</@mail.paragraph>
  <@mail.action text=msg("mailValidationAction") />
  <@mail.paragraph>${msg("mailValidationLink")}</@mail.paragraph>
  <@mail.otherwise question=msg("mailNotAsked")>${msg("mailValidationIgnore")}</@mail.otherwise>
</@mail.emailLayout>
