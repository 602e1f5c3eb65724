<#--
  « Mon compte » at a later sign-in: children whom the register names and the account does not have yet, or
  whose link was reported and is still there; a mail address or mobile that the register has changed, or that
  the account lacks.
  children, contacts? (channel: MAIL or SMS; kind: CHANGED or UNCONFIRMED; proposed?, own?, pending?),
  canIgnore, triesLeft?, typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/birthdate.ftl" as birthdate>
<#import "components/contact.ftl" as contact>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("accountTitle")}
  <#elseif section = "form">
    <div id="children">
    <p>${msg("actionsText")}</p>
    <#if children?has_content>
    <h2>${msg("childrenAddTitle")}</h2>
    <@form.post id="children-form">
      <p>${msg("childrenTitle")}</p>
      <@birthdate.children children=children triesLeft=triesLeft!-1/>
      <@form.button label=msg("doConfirm")/>
    </@form.post>
    </#if>
    <#list contacts![] as item><@contact.question item=item/></#list>
    <#if contacts?? && contacts?filter(one -> one.kind == "UNCONFIRMED")?has_content>
    <@form.step value="NO_REMINDERS" label=msg("doNoReminders") look="link"/>
    </#if>
    <@form.cancel/>
    <#if canIgnore!false><@form.step value="IGNORE" label=msg("doIgnore")/></#if>
    </div>
  </#if>
</@layout.registrationLayout>
