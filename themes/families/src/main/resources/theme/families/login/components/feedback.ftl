<#-- What tells how things went. The word before the text says what the colour says. -->

<#-- type: error, warning, success or info. A focused alert takes the focus when the page opens. -->
<#macro alert type id="kc-alert" focused=false>
<div id="${id}" class="alert alert-${type}"<#if focused> tabindex="-1" autofocus</#if>>
  <p><strong>${msg("alert-" + type)}</strong> <#nested></p>
</div>
</#macro>

<#-- The next steps a reader can take, most useful first. -->
<#macro nextSteps>
<div class="next"><#nested></div>
</#macro>

<#-- All errors of the page's fields: {field, label, text}, each a link to its field. -->
<#macro summary errors>
<div id="error-summary" class="alert alert-error">
  <#if errors?size == 1>
  <p><strong>${msg("alert-error")}</strong> <a href="#${errors[0].field}">${errors[0].text}</a></p>
  <#else>
  <p><strong>${msg("alert-error")}</strong> ${msg("summary", errors?size?c)}</p>
  <ul>
    <#list errors as error><li><a href="#${error.field}">${msg("summaryEntry", error.label, error.text)}</a></li></#list>
  </ul>
  </#if>
</div>
</#macro>

<#-- Something to read when it is needed, folded until then. -->
<#macro more id title>
<details class="more" id="${id}">
  <summary>${title}</summary>
  <#nested>
</details>
</#macro>
