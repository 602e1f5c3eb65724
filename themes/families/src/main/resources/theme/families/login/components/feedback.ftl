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
