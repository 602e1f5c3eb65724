<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("notificationText", school)}</@mail.paragraph>
  <#if students?has_content>
  <@mail.paragraph>${msg("notificationFor", students?join(", "))}</@mail.paragraph>
  </#if>
  <@mail.value label=msg("mailLoginId") text=loginId />
  <#if password??>
  <@mail.value label=msg("notificationPassword") text=password />
  <@mail.paragraph>${msg("notificationSteps")}</@mail.paragraph>
  <#elseif franceConnectOnly>
  <@mail.paragraph>${msg("notificationFranceConnect")}</@mail.paragraph>
  <#else>
  <@mail.paragraph>${msg("notificationChosen")}</@mail.paragraph>
  </#if>
  <@mail.action text=msg("notificationAction") />
  <#if password??>
  <@mail.paragraph>${msg("notificationDies")}</@mail.paragraph>
  </#if>
  <@mail.otherwise question=msg("notificationProblem")>${msg("mailAskSchool")}</@mail.otherwise>
</@mail.emailLayout>
