<#--
  The birth dates of the other account's children.
  children, triesLeft?, typed?
-->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/birthdate.ftl" as birthdate>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("joinDatesTitle")}
  <#elseif section = "form">
    <p>${msg("joinDatesText")}</p>
    <@form.post id="join-dates">
      <@birthdate.children children=children triesLeft=triesLeft!-1/>
      <@form.button label=msg("doJoin")/>
    </@form.post>
    <@form.cancel/>
  </#if>
</@layout.registrationLayout>
