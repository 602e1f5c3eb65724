<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("mailChangedText", loginId, date, time)}</@mail.paragraph>
  <#if newMail??>
    <@mail.value label=msg("mailChangedNew") text=newMail />
  </#if>
  <@mail.paragraph>${msg("mailNothingToDo")}</@mail.paragraph>
  <#if link??>
    <@mail.otherwise question=msg("mailNotYou")>${msg("mailChangedNotYou")}</@mail.otherwise>
    <@mail.action text=msg("mailChangedAction") quiet=true />
    <@mail.paragraph>${msg("mailRevertLink")}</@mail.paragraph>
  <#else>
    <@mail.otherwise question=msg("mailNotYou")>${msg("mailTakeBack")}</@mail.otherwise>
  </#if>
</@mail.emailLayout>
