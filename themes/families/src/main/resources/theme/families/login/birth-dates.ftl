<#--
  The birth date of each child proves that a guardian is theirs.
  children, triesLeft?, typed?; datesOnly: the children are confirmed, their dates are asked again;
  created: the account takes the place of an older one
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/birthdate.ftl" as birthdate>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("birthDatesTitle")}
  <#elseif section = "form">
    <#if created!false><@feedback.alert type="success" id="account-created">${msg("olderAccountCreated")}</@feedback.alert></#if>
    <#if datesOnly!false>
    <p class="lead">${msg("birthDatesAgain")}</p>
    <#else>
    <p class="lead">${msg("activationReserved")}</p>
    <p>${msg("birthDatesText")}</p>
    </#if>
    <@form.post id="birth-dates">
      <h2>${msg("childrenTitle")}</h2>
      <@birthdate.children children=children triesLeft=triesLeft!-1 datesOnly=datesOnly!false/>
      <@form.button label=msg("doConfirm")/>
    </@form.post>
  </#if>
</@layout.registrationLayout>
