<#-- The link of an announcement: somebody who did not activate the account stops it. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<#import "components/feedback.ftl" as feedback>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("linkFreezeTitle")}
  <#elseif section = "form">
    <div id="link-freeze">
      <p>${msg("linkFreezeText")}</p>
      <ul>
        <#list 1..3 as effect><li>${msg("linkFreezeEffect-" + effect)}</li></#list>
      </ul>
      <p>${msg("linkFreezeSure")}</p>
      <@form.step value="FREEZE" label=msg("doFreeze") look="primary"/>
    </div>
  </#if>
</@layout.registrationLayout>
