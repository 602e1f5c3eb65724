<#--
  At a later sign-in: children whom the register names and the account does not have yet, or whose link was
  reported and is still there.
  children, canIgnore, triesLeft?, typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/birthdate.ftl" as birthdate>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("accountTitle")}
  <#elseif section = "form">
    <p>${msg("actionsText")}</p>
    <h2>${msg("childrenAddTitle")}</h2>
    <@form.post id="children">
      <p>${msg("childrenTitle")}</p>
      <@birthdate.children children=children triesLeft=triesLeft!-1/>
      <@form.button label=msg("doConfirm")/>
    </@form.post>
    <@form.cancel/>
    <#if canIgnore!false><@form.step value="IGNORE" label=msg("doIgnore")/></#if>
  </#if>
</@layout.registrationLayout>
