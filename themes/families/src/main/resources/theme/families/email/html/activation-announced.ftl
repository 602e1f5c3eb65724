<#import "template.ftl" as mail>
<@mail.emailLayout title=subject>
  <#if ownContact>
    <@mail.paragraph>${msg("mailGreeting", name)}</@mail.paragraph>
    <@mail.paragraph>${msg("activationAnnouncedOwnText", date, time)}</@mail.paragraph>
    <@mail.value label=msg("mailLoginId") text=loginId />
    <@mail.paragraph>${msg("activationConfirmedText")}</@mail.paragraph>
  <#else>
    <@mail.paragraph>${msg("mailGreetingNobody")}</@mail.paragraph>
    <@mail.paragraph>${msg("activationAnnouncedText", maskedLoginId, date, time)}</@mail.paragraph>
    <@mail.paragraph>${msg("activationAnnouncedYou")}</@mail.paragraph>
  </#if>
  <@mail.otherwise question=msg("mailNotYou")>${msg("activationAnnouncedNotYou")}</@mail.otherwise>
  <@mail.action text=msg("activationAnnouncedAction") quiet=ownContact />
  <@mail.paragraph>${msg("activationAnnouncedLink")}</@mail.paragraph>
</@mail.emailLayout>
