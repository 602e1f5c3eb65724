<#--
  Another mail address, asked for in Mon compte.
  currentMail?, pendingMail?, typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/contact.ftl" as contact>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("changeMailTitle")}
  <#elseif section = "form">
    <#if currentMail??><p>${msg("changeMailCurrent")} <strong dir="ltr">${currentMail}</strong></p></#if>
    <#if pendingMail??><p class="pending">${msg("accountMailPending")} <strong dir="ltr">${pendingMail}</strong></p></#if>
    <p>${msg((currentMail??)?then("changeMailText", "changeMailFirstText"))}</p>
    <@form.post id="account-mail">
      <@contact.mailTwice/>
      <@form.button label=msg("doSendMail")/>
    </@form.post>
    <@form.cancel/>
  </#if>
</@layout.registrationLayout>
