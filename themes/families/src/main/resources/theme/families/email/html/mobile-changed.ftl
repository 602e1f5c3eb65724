<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
  <@mail.paragraph>${msg("mobileChangedText", loginId, date, time)}</@mail.paragraph>
  <#if newMobile??>
    <@mail.value label=msg("mobileChangedNew") text=newMobile />
  </#if>
  <@mail.paragraph>${msg("mailNothingToDo")}</@mail.paragraph>
  <#if link??>
    <@mail.otherwise question=msg("mailNotYou")>${msg("mobileChangedNotYou")}</@mail.otherwise>
    <@mail.action text=msg("mobileChangedAction") quiet=true />
    <@mail.paragraph>${msg("mailRevertLink")}</@mail.paragraph>
  <#else>
    <@mail.otherwise question=msg("mailNotYou")>${msg("mailTakeBack")}</@mail.otherwise>
  </#if>
</@mail.emailLayout>
