<#-- The link of a message about joined accounts: whoever did not join them separates them. -->
<#import "template.ftl" as layout>
<#import "components/form.ftl" as form>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("linkJoinTitle")}
  <#elseif section = "form">
    <div id="link-join">
      <p>${msg("linkJoinText")}</p>
      <ul>
        <#list 1..3 as effect><li>${msg("linkJoinEffect-" + effect)}</li></#list>
      </ul>
      <p>${msg("linkJoinSure")}</p>
      <@form.step value="SEPARATE" label=msg("doSeparate") look="primary"/>
    </div>
  </#if>
</@layout.registrationLayout>
